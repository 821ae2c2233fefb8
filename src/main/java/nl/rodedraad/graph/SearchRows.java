package nl.rodedraad.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.Synonyms;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Thing;
import nl.rodedraad.fact.Value;
import nl.rodedraad.fact.ValueType;
import nl.rodedraad.fact.Words;
import org.jspecify.annotations.Nullable;

/**
 * By which words things, facts, remarks and sources are found, as rows: an entry each, apart from what it finds, so that
 * no other question carries these words along. {@code cypher/migrations/V002__search.cypher} has the indexes on them.
 */
final class SearchRows {

	/** Between what people may search for and the words that stand there for it. */
	private static final String STANDS_FOR = " = ";

	/** These are texts of the thing itself; other texts are found as facts. */
	private static final Set<String> OF_THE_THING = Set.of("DESCRIPTION", "TITLE");

	/** Qualifiers that say in words what is counted or meant. */
	private static final List<String> IN_WORDS = List.of("of", "part", "unit");

	/** Names of places are words only by chance: Huizen is no housing. */
	private static final Set<String> PLACES = Set.of("municipality");

	private static final Pattern OFFICE = Pattern.compile("^Ministerie (van|voor) ");

	private final Dataset dataset;

	private final Names names;

	private final SourceRows sources;

	private final Synonyms.Finder synonyms;

	SearchRows(Dataset dataset, Names names, SourceRows sources) {
		this.dataset = dataset;
		this.names = names;
		this.sources = sources;
		this.synonyms = dataset.synonyms().and(dataset.things().stream().filter(names::abbreviates).map(this::shortened).toList()).finder();
	}

	/** All names of a thing; texts also name ministries by their field alone. */
	private Set<String> shortened(Thing thing) {
		Set<String> all = new LinkedHashSet<>(this.names.all(thing));
		this.names.all(thing).forEach((name) -> all.add(OFFICE.matcher(name).replaceFirst("")));
		return all;
	}

	List<Map<String, Object>> entries() {
		List<Map<String, Object>> rows = new ArrayList<>();
		things(rows);
		facts(rows);
		for (Map<String, Object> remark : this.sources.remarks()) {
			Map<?, ?> properties = (Map<?, ?>) remark.get("properties");
			rows.add(entry("remark", properties.get("id"), List.of(), texts((String) properties.get("nl"), (String) properties.get("en"))));
		}
		for (Source source : this.dataset.sources().values()) {
			List<String> ids = texts(source.id(), source.kamerstuk());
			rows.add(entry("source", source.id(), ids, texts(source.title(), source.publisher())));
		}
		return rows;
	}

	private void things(List<Map<String, Object>> rows) {
		Map<String, List<Fact>> told = this.dataset.facts().stream().filter((fact) -> OF_THE_THING.contains(fact.predicate()))
			.collect(Collectors.groupingBy(Fact::subject));
		for (Thing thing : this.dataset.things()) {
			List<String> texts = told.getOrDefault(thing.id(), List.of()).stream().flatMap((fact) -> said(fact).stream()).toList();
			Set<String> names = new LinkedHashSet<>(this.names.all(thing));
			names.add(thing.slug().substring(thing.slug().lastIndexOf('.') + 1));
			rows.add(entry(thing.kind(), thing.id(), names, texts));
		}
	}

	private void facts(List<Map<String, Object>> rows) {
		for (Fact fact : this.dataset.facts()) {
			if (!OF_THE_THING.contains(fact.predicate())) {
				List<String> texts = new ArrayList<>(said(fact));
				IN_WORDS.forEach((qualifier) -> texts.addAll(texts(fact.qualifiers().get(qualifier))));
				fact.supports().stream().map(Support::note).filter(Objects::nonNull).forEach((note) -> texts.addAll(texts(note.nl(), note.en())));
				if (!texts.isEmpty()) {
					rows.add(entry("fact", fact.id(), List.of(), texts));
				}
			}
		}
	}

	private static List<String> said(Fact fact) {
		return (fact.object() instanceof Value value && value.type() == ValueType.TEXT) ? texts(value.written(), value.en()) : List.of();
	}

	private static List<String> texts(@Nullable String... texts) {
		List<String> there = new ArrayList<>();
		for (String text : texts) {
			if (text != null) {
				there.add(text);
			}
		}
		return there;
	}

	/**
	 * {@code searchNames} has the names a line each, {@code searchText} the words of names and texts, {@code searchSynonyms}
	 * what else people may search for, {@code nameSynonyms} which of these by its names, all as searching compares words;
	 * {@code synonyms} says what stands there for it, as in {@code VAB = leegstaande stallen}.
	 */
	private Map<String, Object> entry(String kind, @Nullable Object id, Collection<String> names, Collection<String> texts) {
		Map<String, String> others = new LinkedHashMap<>();
		if (!PLACES.contains(kind)) {
			names.forEach((name) -> this.synonyms.in(name).forEach(others::putIfAbsent));
		}
		List<String> ofNames = others.keySet().stream().map(Words::line).toList();
		texts.forEach((text) -> this.synonyms.in(text).forEach(others::putIfAbsent));
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("kind", kind);
		row.put("id", id);
		row.put("searchNames", lines(names.stream().map(Words::line).distinct().toList()));
		row.put("searchText", lines(Stream.concat(names.stream(), texts.stream()).map(Words::line).distinct().toList()));
		row.put("searchSynonyms", lines(others.keySet().stream().map(Words::line).toList()));
		row.put("nameSynonyms", ofNames);
		row.put("synonyms", others.entrySet().stream().map((other) -> other.getKey() + STANDS_FOR + other.getValue()).toList());
		return row;
	}

	private static @Nullable String lines(Collection<String> lines) {
		return lines.isEmpty() ? null : String.join("\n", lines);
	}

}
