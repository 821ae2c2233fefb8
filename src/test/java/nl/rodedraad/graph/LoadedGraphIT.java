package nl.rodedraad.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.History;
import nl.rodedraad.dataset.Schemerland;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.ThingRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of every graph that a load wrote: of the real data, and of Schemerland with two generations and two releases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadedGraphIT {

	private static final String DEAL = "deals/schemerland.yaml";

	private static final String END_WITHDRAWN = "{date: 2024-12-31}";

	private static final String END_ADDED = "{date: 2024-11-30}";

	private final List<Loaded> graphs = new ArrayList<>();

	private Loaded schemerland;

	@BeforeAll
	void load(@TempDir Path folder) throws IOException {
		TestGraph real = TestGraph.real();
		this.graphs.add(new Loaded("the real data", real.dataset(), real::query));
		EmptyGraph empty = EmptyGraph.wiped();
		Schemerland changed = Schemerland.asWritten().replacing(DEAL, END_WITHDRAWN, END_ADDED);
		empty.load(Editions.released(folder, empty.clock(), List.of(Schemerland.asWritten())));
		empty.clock().advance(Duration.ofDays(1));
		Editions.released(folder, empty.clock(), List.of(changed));
		Dataset last = Editions.read(changed.replacing("tranches.yaml", "announced", "committed"), folder);
		assertThat(empty.load(last)).isEqualTo(LoadOutcome.LOADED);
		long generation = empty.served().current().generation();
		assertThat(generation).isEqualTo(2);
		this.schemerland = new Loaded("Schemerland", last, (cypher) -> empty.rows(cypher, Map.of("generation", generation)));
		this.graphs.add(this.schemerland);
	}

	List<Loaded> graphs() {
		return this.graphs;
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void theIdsOfTheFactsAreThoseOfTheDataset(Loaded graph) {
		assertThat(graph.ids("MATCH (f:Fact {generation: $generation}) WHERE f.withdrawn IS NULL RETURN f.id AS id"))
			.isEqualTo(graph.dataset().facts().stream().map(Fact::id).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void everyFactIsSupportedByASourceOrByFacts(Loaded graph) {
		assertThat(graph.ids("MATCH (f:Fact {generation: $generation})"
				+ " WHERE NOT EXISTS { (f)-[s:SUPPORTED_BY]->(:Source) WHERE s.basis IN ['STATED', 'CLASSIFIED'] }"
				+ " AND NOT EXISTS { (f)-[:DERIVED_FROM]->(:Fact) } RETURN f.id AS id")).isEmpty();
		assertThat(graph.count("MATCH (:Fact {generation: $generation})-[s:SUPPORTED_BY]->() WHERE s.precision IS NULL OR s.basis IS NULL"
				+ " RETURN count(s) AS n")).isZero();
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void noRelationshipCrossesGenerations(Loaded graph) {
		assertThat(graph.count("MATCH (a:Loaded)-[r]->(b) WHERE a.generation <> b.generation OR b.generation IS NULL"
				+ " RETURN count(r) AS n")).isZero();
		assertThat(graph.count("MATCH (n:Loaded) WHERE n.generation IS NULL RETURN count(n) AS n")).isZero();
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void everyRelationSaysWhatItsFactsSayAndEveryFactBetweenThingsHasOne(Loaded graph) {
		assertThat(graph.count("MATCH (a:Entity {generation: $generation})-[r]->(b:Entity) WHERE r.facts IS NOT NULL UNWIND r.facts AS id"
				+ " OPTIONAL MATCH (f:Fact {generation: $generation, id: id, subject: a.id, object: b.id, predicate: type(r)})"
				+ " WITH r WHERE f IS NULL RETURN count(r) AS n")).isZero();
		assertThat(graph.count("MATCH (a:Entity {generation: $generation})-[r]->(:Entity) WHERE r.facts IS NOT NULL"
				+ " RETURN sum(size(r.facts)) AS n"))
			.isEqualTo(graph.dataset().facts().stream().filter((fact) -> fact.object() instanceof ThingRef).count());
		assertThat(graph.ids("MATCH (:Entity {generation: $generation})-[r]->(:Entity) WHERE r.facts IS NULL"
				+ " RETURN type(r) AS id")).isEqualTo(Set.of("NEXT"));
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void everyFactIsTiedToWhatItIsAbout(Loaded graph) {
		assertThat(graph.ids("MATCH (f:Fact {generation: $generation}) WHERE f.withdrawn IS NULL"
				+ " AND (NOT EXISTS { (f)-[:SUBJECT]->({id: f.subject}) }"
				+ " OR (f.object IS NOT NULL AND NOT EXISTS { (f)-[:OBJECT]->({id: f.object}) }))"
				+ " RETURN f.id AS id")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void everyThingHasAKindANameAndAKey(Loaded graph) {
		assertThat(graph.ids("MATCH (n:Entity {generation: $generation}) WHERE n.name IS NULL OR n.name = '' OR n.sortName IS NULL"
				+ " OR n.id <> n.kind + '/' + substring(n.id, size(n.kind) + 1) OR NOT EXISTS { (:Key {key: n.id})-[:OF]->(n) }"
				+ " RETURN n.id AS id")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void aContradictionHasSidesThatAreAboutTheSame(Loaded graph) {
		assertThat(graph.count("MATCH (c:Contradiction {generation: $generation})"
				+ " RETURN count(c) AS n")).isEqualTo(graph.dataset().disagreements().size()).isPositive();
		assertThat(graph.ids("MATCH (c:Contradiction {generation: $generation})"
				+ " OPTIONAL MATCH (c)-[:SIDE]->(f:Fact {subject: c.subject, predicate: c.predicate})"
				+ " WITH c, count(DISTINCT f) AS sides WHERE sides < 2 OR NOT EXISTS { (c)-[:ABOUT]->({id: c.subject}) }"
				+ " RETURN c.id AS id")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void nextIsTheOrderOfTheStepsWithinAChain(Loaded graph) {
		assertThat(graph.count("MATCH (a {generation: $generation})-[n:NEXT]->(b)"
				+ " WHERE NOT EXISTS { (a)<-[:STEP]-()-[:STEP]->(b) WHERE a.position < b.position }"
				+ " RETURN count(n) AS n")).isZero();
		assertThat(graph.count("MATCH (chain:Chain {generation: $generation})-[:STEP]->(step) WITH chain, count(step) - 1 AS links"
				+ " RETURN sum(links) AS n"))
			.isEqualTo(graph.count("MATCH ({generation: $generation})-[n:NEXT]->() RETURN count(n) AS n"));
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void everyRemarkSaysWhatItIsAboutAndWhereItComesFrom(Loaded graph) {
		assertThat(graph.count("MATCH (r:Remark {generation: $generation}) RETURN count(r) AS n")).isPositive();
		assertThat(graph.ids("MATCH (r:Remark {generation: $generation}) WHERE NOT EXISTS { (r)-[:SUPPORTED_BY]->(:Source) }"
				+ " OR NOT EXISTS { (r)-[:ABOUT]->(:Entity) } RETURN r.id AS id")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void theOnlyTimesOfRecordingAreThoseOfTheReleases(Loaded graph) {
		History history = graph.dataset().history();
		Set<String> dates = history.releases().stream().map((release) -> release.date().toString()).collect(Collectors.toSet());
		assertThat(dates).containsAll(graph.ids("MATCH (f:Fact {generation: $generation}) UNWIND [f.recorded, f.withdrawn] AS date"
				+ " WITH date WHERE date IS NOT NULL RETURN date AS id"));
		assertThat(graph.ids("MATCH (f:Fact {generation: $generation}) WHERE f.recorded IS NOT NULL AND f.withdrawn IS NULL"
				+ " RETURN f.id AS id"))
			.isEqualTo(graph.dataset().facts().stream().map(Fact::id).filter((id) -> history.recorded(id) != null)
				.collect(Collectors.toSet()));
	}

	/** Schemerland was released with one end and then with another; what came after belongs to no release. */
	@Test
	void aWithdrawnFactIsAFactWithItsSupportsAndNoMore() {
		assertThat(this.schemerland.query().apply("MATCH (f:Fact {generation: $generation})-[:SUPPORTED_BY]->(s)"
				+ " WHERE f.withdrawn IS NOT NULL"
				+ " RETURN f.predicate AS predicate, f.value AS value, f.recorded AS recorded, f.withdrawn AS withdrawn, s.id AS source"))
			.containsExactly(Map.of("predicate", "END", "value", "2024-12-31", "recorded", "2026-11-23", "withdrawn", "2026-11-24",
					"source", "covenant-schemerland"));
		assertThat(this.schemerland.query().apply("MATCH (f:Fact {generation: $generation, predicate: 'END', value: '2024-11-30'})"
				+ " RETURN f.recorded AS recorded"))
			.containsExactly(Map.of("recorded", "2026-11-24"));
		Dataset dataset = this.schemerland.dataset();
		assertThat(dataset.unreleased()).isTrue();
		assertThat(this.schemerland.count("MATCH (f:Fact {generation: $generation}) WHERE f.recorded IS NULL RETURN count(f) AS n"))
			.isEqualTo(dataset.facts().stream().filter((fact) -> dataset.history().recorded(fact.id()) == null).count())
			.isPositive();
		assertThat(this.schemerland.query().apply("MATCH (r:Release {generation: $generation})"
				+ " RETURN r.number AS number, r.date AS date, r.withdrawn AS withdrawn"
				+ " ORDER BY number")).containsExactly(Map.of("number", 1L, "date", "2026-11-23", "withdrawn", 0L),
						Map.of("number", 2L, "date", "2026-11-24", "withdrawn", 1L));
	}

	@Test
	void theSameFactsHaveTheSameIdsInEveryCheckout(@TempDir Path elsewhere) throws IOException {
		Path data = Path.of("data");
		try (Stream<Path> files = Files.walk(data)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = elsewhere.resolve(data.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		Dataset copied = DatasetReader.read(DataFiles.in(elsewhere));
		Dataset real = TestGraph.real().dataset();
		assertThat(copied.facts().equals(real.facts())).isTrue();
		assertThat(copied.fingerprint()).isEqualTo(real.fingerprint());
	}

	/**
	 * A dataset and the graph that was loaded of it.
	 *
	 * @param query rows of a statement that takes the generation
	 */
	record Loaded(String name, Dataset dataset, Function<String, List<Map<String, Object>>> query) {

		Set<String> ids(String cypher) {
			return this.query.apply(cypher).stream().map((row) -> (String) row.get("id")).collect(Collectors.toCollection(HashSet::new));
		}

		long count(String cypher) {
			return (long) this.query.apply(cypher).get(0).get("n");
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
