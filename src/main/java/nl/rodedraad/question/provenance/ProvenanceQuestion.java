package nl.rodedraad.question.provenance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks where things come from. */
@Component
public final class ProvenanceQuestion {

	private static final Statement FACT = Statement.named("questions/fact");

	private static final Statement FACTS = Statement.named("questions/facts");

	private static final Statement FACTS_ABOUT = Statement.named("questions/facts-about");

	private static final Statement FACTS_OF_SOURCE = Statement.named("questions/facts-of-source");

	private static final Statement CONTRADICTIONS = Statement.named("questions/contradictions");

	private static final Statement CONTRADICTIONS_ABOUT = Statement.named("questions/contradictions-about");

	private static final Statement SOURCE = Statement.named("questions/source");

	private static final Statement SOURCES = Statement.named("questions/sources");

	private static final Statement RELEASES = Statement.named("questions/releases");

	private final GraphReader graph;

	ProvenanceQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/** A fact, also one that was withdrawn. */
	public Optional<EvidencedFact> fact(String id, DataVersion version) {
		return this.graph.readOne(FACT, version, Map.of("id", id), FactRow.class).map(FactRow::fact);
	}

	/** By id, the facts with these ids; those that are not there are left out. */
	public Map<String, EvidencedFact> facts(Collection<String> ids, DataVersion version) {
		return this.graph.read(FACTS, version, Map.of("ids", List.copyOf(ids)), FactRow.class).stream()
			.map(FactRow::fact)
			.collect(Collectors.toMap(EvidencedFact::id, Function.identity()));
	}

	/** By id, a page of the facts about each thing; of all predicates when these are null. */
	public Map<String, Counted<EvidencedFact>> factsAbout(Collection<String> things, @Nullable List<String> predicates, PageRequest page,
			DataVersion version) {
		Map<String, Object> parameters = parameters(page);
		parameters.put("ids", List.copyOf(things));
		parameters.put("predicates", predicates);
		return this.graph.read(FACTS_ABOUT, version, parameters, FactsRow.class).stream()
			.collect(Collectors.toMap(FactsRow::id, (row) -> row.page(page, (fact) -> List.of(fact.predicate(), fact.id()))));
	}

	/** By id, a page of the facts that rest on each source. */
	public Map<String, Counted<EvidencedFact>> factsOf(Collection<String> sources, PageRequest page, DataVersion version) {
		Map<String, Object> parameters = parameters(page);
		parameters.put("ids", List.copyOf(sources));
		return this.graph.read(FACTS_OF_SOURCE, version, parameters, FactsRow.class).stream()
			.collect(Collectors.toMap(FactsRow::id, (row) -> row.page(page, (fact) -> List.of(fact.subject(), fact.id()))));
	}

	/**
	 * A page of what disagrees.
	 * @param about full id of a thing, or null for all
	 * @param kind kind of disagreement, or null for all
	 */
	public Counted<Contradiction> contradictions(@Nullable String about, Disagreement.@Nullable Kind kind, PageRequest page,
			DataVersion version) {
		Map<String, Object> parameters = parameters(page);
		parameters.put("about", (about == null) ? null : about.strip().toLowerCase(Locale.ROOT));
		parameters.put("kind", (kind == null) ? null : kind.name());
		ContradictionsRow row = this.graph.readOne(CONTRADICTIONS, version, parameters, ContradictionsRow.class).orElseThrow();
		return new Counted<>(Page.of(page, row.contradictions(), (one) -> List.of(one.subject(), one.id())), row.total());
	}

	/** By id, what disagrees about each thing; a thing about which nothing does is left out. */
	public Map<String, List<Contradiction>> contradictionsAbout(Collection<String> things, DataVersion version) {
		return this.graph.read(CONTRADICTIONS_ABOUT, version, Map.of("ids", List.copyOf(things)), AboutRow.class).stream()
			.collect(Collectors.toMap(AboutRow::id, AboutRow::contradictions));
	}

	/** A source by its id. */
	public Optional<Source> source(String id, DataVersion version) {
		return this.graph.readOne(SOURCE, version, Map.of("id", id.strip()), SourceRow.class).map(SourceRow::source);
	}

	/**
	 * A page of sources.
	 * @param kind code of the vocabulary {@code source-kind}, or null for all
	 * @param text words of the title or publisher, or null for all
	 */
	public Counted<Source> sources(@Nullable String kind, @Nullable String text, PageRequest page, DataVersion version) {
		Map<String, Object> parameters = parameters(page);
		parameters.put("kind", kind);
		parameters.put("text", (text == null) ? null : text.strip().toLowerCase(Locale.ROOT));
		SourcesRow row = this.graph.readOne(SOURCES, version, parameters, SourcesRow.class).orElseThrow();
		return new Counted<>(Page.of(page, row.sources(), (source) -> List.of(source.title(), source.id())), row.total());
	}

	/** All releases, newest first. */
	public List<PublishedRelease> releases(DataVersion version) {
		return this.graph.read(RELEASES, version, Map.of(), PublishedRelease.class);
	}

	private static Map<String, Object> parameters(PageRequest page) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("after", page.afterKeys());
		parameters.put("limit", page.limit());
		return parameters;
	}

	private record FactRow(EvidencedFact fact) {

	}

	private record FactsRow(String id, int total, List<EvidencedFact> facts) {

		Counted<EvidencedFact> page(PageRequest request, Function<EvidencedFact, List<@Nullable Object>> keys) {
			return new Counted<>(Page.of(request, this.facts, keys), this.total);
		}

	}

	private record ContradictionsRow(int total, List<Contradiction> contradictions) {

	}

	private record AboutRow(String id, List<Contradiction> contradictions) {

	}

	private record SourceRow(Source source) {

	}

	private record SourcesRow(int total, List<Source> sources) {

	}

}
