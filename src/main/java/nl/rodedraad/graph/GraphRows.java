package nl.rodedraad.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.History;
import nl.rodedraad.dataset.Release;
import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.Thing;
import nl.rodedraad.fact.ThingRef;
import nl.rodedraad.fact.Value;
import nl.rodedraad.fact.ValueType;
import org.jspecify.annotations.Nullable;

/** Turns a dataset into the rows that the load statements take. */
final class GraphRows {

	private static final Set<String> NAMES = Set.of("NAME", "ENGLISH_NAME", "NAMED", "ABBREVIATION", "ALSO_NAMED");

	private final Dataset dataset;

	private final Map<String, Predicate> predicates;

	private final Map<String, List<Fact>> bySubject;

	private final Map<String, String> names;

	GraphRows(Dataset dataset) {
		this.dataset = dataset;
		this.predicates = dataset.vocabulary().predicates().stream().collect(Collectors.toMap(Predicate::id, Function.identity()));
		this.bySubject = dataset.facts().stream().collect(Collectors.groupingBy(Fact::subject));
		this.names = new LinkedHashMap<>();
		dataset.things().forEach((thing) -> this.names.put(thing.id(), thing.slug()));
		dataset.facts().stream().filter((fact) -> fact.predicate().equals("NAME"))
			.forEach((fact) -> this.names.put(fact.subject(), fact.object().key()));
	}

	List<Map<String, Object>> sources() {
		return this.dataset.sources().values().stream().map(GraphRows::source).toList();
	}

	private static Map<String, Object> source(Source source) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", source.id());
		row.put("title", source.title());
		row.put("publisher", source.publisher());
		row.put("date", written(source.date()));
		row.put("kind", source.kind());
		row.put("kamerstuk", source.kamerstuk());
		row.put("url", source.url());
		row.put("seen", written(source.seen()));
		row.put("onBehalfOf", source.onBehalfOf());
		return row;
	}

	List<Map<String, Object>> things() {
		return this.dataset.things().stream()
			.map((thing) -> Map.<String, Object>of("label", label(thing.kind()), "properties", properties(thing)))
			.toList();
	}

	private static String label(String kind) {
		return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
	}

	/** What a list of things is filtered, sorted and shown by: of a predicate with one value, the newest or else the first said. */
	private Map<String, Object> properties(Thing thing) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("id", thing.id());
		properties.put("kind", thing.kind());
		properties.put("position", thing.position());
		properties.put("name", this.names.get(thing.id()));
		properties.put("sortName", this.names.get(thing.id()).toLowerCase(Locale.ROOT).replaceFirst("^regio deal ", ""));
		properties.put("searchNames", searchNames(thing));
		Map<String, String> newest = new LinkedHashMap<>();
		for (Fact fact : this.bySubject.getOrDefault(thing.id(), List.of())) {
			if (fact.object() instanceof Value value && summarises(fact)) {
				String asOf = fact.qualifiers().getOrDefault("asOf", "");
				String seen = newest.putIfAbsent(fact.predicate(), asOf);
				if (seen == null || asOf.compareTo(seen) > 0) {
					newest.put(fact.predicate(), asOf);
					put(properties, fact.predicate(), value);
				}
			}
		}
		return properties;
	}

	private String searchNames(Thing thing) {
		Set<String> names = new LinkedHashSet<>();
		names.add(thing.slug());
		this.bySubject.getOrDefault(thing.id(), List.of()).stream().filter((fact) -> NAMES.contains(fact.predicate())).forEach((fact) -> {
			names.add(fact.object().key());
			names.add(fact.qualifiers().getOrDefault("abbreviation", ""));
		});
		return String.join("\n", names).toLowerCase(Locale.ROOT);
	}

	private boolean summarises(Fact fact) {
		Set<String> narrowing = new LinkedHashSet<>(fact.qualifiers().keySet());
		narrowing.remove("asOf");
		return narrowing.isEmpty() && (this.predicates.get(fact.predicate()).single() || fact.predicate().equals("DESCRIPTION")
				|| fact.predicate().equals("TITLE"));
	}

	private static void put(Map<String, Object> properties, String predicate, Value value) {
		String name = camel(predicate);
		switch (value.type()) {
			case TEXT -> {
				properties.put(name + "Nl", value.written());
				properties.put(name + "En", value.en());
			}
			case INTEGER -> properties.put(name, Long.valueOf(value.written()));
			case DECIMAL, EURO -> properties.put(name, Double.valueOf(value.written()));
			default -> properties.put(name, value.written());
		}
	}

	static String camel(String predicate) {
		StringBuilder name = new StringBuilder();
		for (String part : predicate.toLowerCase(Locale.ROOT).split("_")) {
			name.append(name.isEmpty() ? part : label(part));
		}
		return name.toString();
	}

	/** Under which words a thing is found: its ids and old ids, and for a ministry all its names. */
	List<Map<String, Object>> keys() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Thing thing : this.dataset.things()) {
			Set<String> keys = new LinkedHashSet<>();
			keys.add(thing.id());
			keys.addAll(thing.aliases());
			if (thing.kind().equals("ministry")) {
				this.bySubject.getOrDefault(thing.id(), List.of()).stream().filter((fact) -> NAMES.contains(fact.predicate())).forEach((fact) -> {
					keys.add(key(thing, fact.object().key()));
					if (fact.qualifiers().containsKey("abbreviation")) {
						keys.add(key(thing, fact.qualifiers().get("abbreviation")));
					}
				});
			}
			keys.forEach((key) -> rows.add(Map.of("key", key, "id", thing.id())));
		}
		return rows;
	}

	private static String key(Thing thing, String name) {
		return thing.kind() + "/" + name.toLowerCase(Locale.ROOT);
	}

	List<Map<String, Object>> facts() {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.dataset.facts().forEach((fact) -> rows.add(fact(fact, this.dataset.history().recorded(fact.id()), null)));
		for (History.Withdrawn gone : this.dataset.history().withdrawn().values()) {
			rows.add(fact(gone.fact(), gone.recorded(), gone.withdrawn()));
		}
		return rows;
	}

	private Map<String, Object> fact(Fact fact, @Nullable PartialDate recorded, @Nullable PartialDate withdrawn) {
		Predicate predicate = this.predicates.get(fact.predicate());
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("id", fact.id());
		properties.put("subject", fact.subject());
		properties.put("subjectName", this.names.getOrDefault(fact.subject(), fact.subject()));
		properties.put("predicate", fact.predicate());
		properties.put("labelNl", (predicate == null) ? fact.predicate() : predicate.label().nl());
		properties.put("labelEn", (predicate == null) ? fact.predicate() : predicate.label().en());
		if (fact.object() instanceof Value value) {
			properties.put("type", value.type().name());
			properties.put("value", value.written());
			properties.put("valueEn", value.en());
		}
		else {
			properties.put("type", "THING");
			properties.put("object", fact.object().key());
			properties.put("objectName", this.names.getOrDefault(fact.object().key(), fact.object().key()));
		}
		properties.put("qualifierNames", List.copyOf(fact.qualifiers().keySet()));
		properties.put("qualifierValues", List.copyOf(fact.qualifiers().values()));
		properties.put("validFrom", written(fact.valid().from()));
		properties.put("validTo", written(fact.valid().to()));
		properties.put("bases", bases(fact));
		properties.put("sources", independentSources(fact));
		properties.put("recorded", written(recorded));
		properties.put("withdrawn", written(withdrawn));
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("subject", fact.subject());
		row.put("object", (fact.object() instanceof ThingRef thing) ? thing.id() : null);
		row.put("properties", properties);
		return row;
	}

	private static List<String> bases(Fact fact) {
		return fact.supports().stream().map((support) -> support.basis().name()).distinct().sorted().toList();
	}

	/** A row that cites several sources together counts as one. */
	private static long independentSources(Fact fact) {
		return fact.supports().stream().map(Support::evidence).filter((evidence) -> evidence != null)
			.map((evidence) -> switch (evidence.precision()) {
				case ROW -> "a researched row";
				default -> evidence.source();
			}).distinct().count();
	}

	List<Map<String, Object>> relations() {
		return this.dataset.facts().stream().filter((fact) -> fact.object() instanceof ThingRef).map((fact) -> {
			Map<String, Object> properties = new LinkedHashMap<>(fact.qualifiers());
			properties.put("facts", List.of(fact.id()));
			properties.put("bases", bases(fact));
			properties.put("validFrom", written(fact.valid().from()));
			properties.put("validTo", written(fact.valid().to()));
			fact.supports().stream().map(Support::note).filter((note) -> note != null).findFirst().ifPresent((note) -> {
				properties.put("noteNl", note.nl());
				properties.put("noteEn", note.en());
			});
			return Map.<String, Object>of("predicate", fact.predicate(), "subject", fact.subject(), "object", fact.object().key(), "properties",
					properties);
		}).toList();
	}

	List<Map<String, Object>> supports() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Fact fact : allFacts()) {
			int position = 0;
			for (Support support : fact.supports()) {
				if (support.evidence() != null) {
					Map<String, Object> properties = place(support.evidence());
					properties.put("basis", support.basis().name());
					properties.put("rule", support.rule());
					properties.put("noteNl", note(support, Text::nl));
					properties.put("noteEn", note(support, Text::en));
					properties.put("position", position++);
					rows.add(Map.of("fact", fact.id(), "source", support.evidence().source(), "properties", properties));
				}
			}
		}
		return rows;
	}

	private static @Nullable String note(Support support, Function<Text, @Nullable String> language) {
		return (support.note() == null) ? null : language.apply(support.note());
	}

	private static Map<String, Object> place(Evidence evidence) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("section", evidence.section());
		properties.put("anchor", evidence.anchor());
		properties.put("precision", evidence.precision().name());
		return properties;
	}

	List<Map<String, Object>> derivations() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Fact fact : allFacts()) {
			for (Support support : fact.supports()) {
				support.derivedFrom().forEach((from) -> rows.add(Map.of("fact", fact.id(), "from", from, "rule", String.valueOf(support.rule()))));
			}
		}
		return rows;
	}

	private List<Fact> allFacts() {
		List<Fact> all = new ArrayList<>(this.dataset.facts());
		this.dataset.history().withdrawn().values().forEach((gone) -> all.add(gone.fact()));
		return all;
	}

	List<Map<String, Object>> disagreements() {
		Map<String, Fact> byId = this.dataset.facts().stream().collect(Collectors.toMap(Fact::id, Function.identity()));
		return this.dataset.disagreements().stream().map((disagreement) -> {
			Fact first = byId.get(disagreement.sides().get(0));
			return Map.<String, Object>of("id", id("c", disagreement.kind() + String.join(",", disagreement.sides())), "kind",
					disagreement.kind().name(), "subject", first.subject(), "predicate", first.predicate(), "sides", disagreement.sides());
		}).toList();
	}

	List<Map<String, Object>> remarks() {
		return this.dataset.remarks().stream().map((remark) -> {
			Map<String, Object> properties = new LinkedHashMap<>();
			properties.put("id", id("r", remark.about() + remark.text().nl()));
			properties.put("kind", remark.kind());
			properties.put("nl", remark.text().nl());
			properties.put("en", remark.text().en());
			List<Map<String, Object>> evidence = remark.evidence().stream()
				.map((place) -> Map.<String, Object>of("source", place.source(), "properties", place(place))).toList();
			return Map.<String, Object>of("about", remark.about(), "properties", properties, "evidence", evidence);
		}).toList();
	}

	private static String id(String prefix, String content) {
		return prefix + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "").substring(0, 20);
	}

	List<Map<String, Object>> codes() {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.dataset.vocabulary().codes().forEach((vocabulary, codes) -> codes.forEach((code, label) -> rows.add(code(vocabulary,
				ValueType.code(code), label))));
		this.dataset.vocabulary().predicates().forEach((predicate) -> rows.add(code("predicate", predicate.id(), predicate.label())));
		this.dataset.vocabulary().kinds().values().forEach((kind) -> rows.add(code("kind", kind.id(), kind.label())));
		return rows;
	}

	private static Map<String, Object> code(String vocabulary, String id, Text label) {
		return Map.of("vocabulary", vocabulary, "id", id, "nl", label.nl(), "en", String.valueOf(label.en()));
	}

	List<Map<String, Object>> releases() {
		return this.dataset.history().releases().stream().map(GraphRows::release).toList();
	}

	private static Map<String, Object> release(Release release) {
		return Map.of("number", release.number(), "date", release.date().toString(), "added", release.added().size(), "withdrawn",
				release.withdrawn().size());
	}

	private static @Nullable String written(@Nullable PartialDate date) {
		return (date == null) ? null : date.toString();
	}

}
