package nl.rodedraad.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Thing;
import nl.rodedraad.fact.Value;

/** The things of a dataset as rows, each with what a list of things is filtered, sorted and shown by. */
final class ThingRows {

	/** Found by all its names, old and new. */
	private static final String MINISTRY = "ministry";

	/** What every deal's name starts with is nothing to sort by. */
	private static final String NOT_SORTED_BY = "^regio deal ";

	private static final String AS_OF = "asOf";

	/** Said once of most things, though a thing may have more. */
	private static final Set<String> SUMMARIES = Set.of("DESCRIPTION", "TITLE");

	private final List<Thing> things;

	private final Names names;

	private final Set<String> summarising = new HashSet<>(SUMMARIES);

	private final Map<String, List<Fact>> bySubject;

	ThingRows(Dataset dataset, Names names) {
		this.things = dataset.things();
		this.names = names;
		dataset.vocabulary().predicates().stream().filter(Predicate::single).map(Predicate::id).forEach(this.summarising::add);
		this.bySubject = dataset.facts().stream().collect(Collectors.groupingBy(Fact::subject));
	}

	List<Map<String, Object>> things() {
		return this.things.stream()
			.map((thing) -> Map.<String, Object>of("label", capitalised(thing.kind()), "properties", properties(thing)))
			.toList();
	}

	/** Of a predicate with one value: the newest, or else the first said. */
	private Map<String, Object> properties(Thing thing) {
		Map<String, Object> properties = new LinkedHashMap<>();
		Map<String, String> newest = new LinkedHashMap<>();
		for (Fact fact : this.bySubject.getOrDefault(thing.id(), List.of())) {
			if (fact.object() instanceof Value value && summarises(fact)) {
				String asOf = fact.qualifiers().getOrDefault(AS_OF, "");
				String seen = newest.putIfAbsent(fact.predicate(), asOf);
				if (seen == null || asOf.compareTo(seen) > 0) {
					newest.put(fact.predicate(), asOf);
					put(properties, fact.predicate(), value);
				}
			}
		}
		String name = this.names.of(thing.id());
		properties.put("id", thing.id());
		properties.put("kind", thing.kind());
		properties.put("position", thing.position());
		properties.put("name", name);
		properties.put("sortName", name.toLowerCase(Locale.ROOT).replaceFirst(NOT_SORTED_BY, ""));
		properties.put("searchNames", searchNames(thing));
		return properties;
	}

	private boolean summarises(Fact fact) {
		return this.summarising.contains(fact.predicate()) && fact.qualifiers().keySet().stream().allMatch(AS_OF::equals);
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

	private static String camel(String predicate) {
		StringBuilder name = new StringBuilder();
		for (String part : predicate.toLowerCase(Locale.ROOT).split("_")) {
			name.append(name.isEmpty() ? part : capitalised(part));
		}
		return name.toString();
	}

	private static String capitalised(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	private String searchNames(Thing thing) {
		Set<String> all = new LinkedHashSet<>();
		all.add(thing.slug());
		all.addAll(this.names.all(thing));
		return String.join("\n", all).toLowerCase(Locale.ROOT);
	}

	/** Under which words a thing is found: its ids and old ids, and for a ministry all its names. */
	List<Map<String, Object>> keys() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Thing thing : this.things) {
			Set<String> keys = new LinkedHashSet<>();
			keys.add(thing.id());
			keys.addAll(thing.aliases());
			if (thing.kind().equals(MINISTRY)) {
				this.names.all(thing).forEach((name) -> keys.add(MINISTRY + "/" + name.toLowerCase(Locale.ROOT)));
			}
			keys.forEach((key) -> rows.add(Map.of("key", key, "id", thing.id())));
		}
		return rows;
	}

}
