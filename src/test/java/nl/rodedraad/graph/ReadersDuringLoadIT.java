package nl.rodedraad.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.fact.ThingRef;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads all the time while one dataset after another is loaded. */
class ReadersDuringLoadIT {

	private static final int READERS = 4;

	private static final int LOADS = 10;

	private static final Map<String, Statement> STATEMENTS = Map.of(
			"things", statement("MATCH (n:Entity {generation: $generation}) RETURN count(n) AS n"),
			"facts", statement("MATCH (n:Fact {generation: $generation}) RETURN count(n) AS n"),
			"supports", statement("MATCH (:Fact {generation: $generation})-[s:SUPPORTED_BY]->(:Source) RETURN count(s) AS n"),
			"relations", statement("MATCH (:Entity {generation: $generation})-[r WHERE r.facts IS NOT NULL]->(:Entity) RETURN count(r) AS n"),
			"remarks", statement("MATCH (:Remark {generation: $generation})-[:SUPPORTED_BY]->(s) RETURN count(s) AS n"));

	private final EmptyGraph graph = EmptyGraph.wiped();

	private final AtomicBoolean loading = new AtomicBoolean(true);

	private final AtomicInteger across = new AtomicInteger();

	@Test
	void everyOperationSeesExactlyOneVersionFromBeginningToEnd() throws Exception {
		List<Dataset> editions = new ArrayList<>();
		Map<String, Map<String, Long>> whole = new LinkedHashMap<>();
		for (int i = 0; i < LOADS; i++) {
			Dataset edition = Editions.unreleased(3 * i);
			editions.add(edition);
			whole.put(edition.fingerprint(), counts(edition));
		}
		assertThat(whole.values().stream().distinct()).hasSize(LOADS);
		this.graph.load(editions.get(0));

		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		List<Future<Integer>> answers = new ArrayList<>();
		for (int i = 0; i < READERS; i++) {
			answers.add(readers.submit(reader(whole)));
		}
		try {
			for (Dataset edition : editions.subList(1, LOADS)) {
				this.graph.clock().advance(Generations.KEPT.minus(Duration.ofSeconds(10)));
				assertThat(this.graph.load(edition)).isEqualTo(LoadOutcome.LOADED);
			}
		}
		finally {
			this.loading.set(false);
			readers.shutdown();
		}
		int operations = 0;
		for (Future<Integer> answer : answers) {
			operations += answer.get();
		}
		assertThat(operations).isGreaterThan(LOADS * READERS);
		assertThat(this.across).as("operations during which another generation came to be served").hasPositiveValue();
	}

	private Callable<Integer> reader(Map<String, Map<String, Long>> whole) {
		return () -> {
			int operations = 0;
			while (this.loading.get()) {
				DataVersion version = this.graph.served().current();
				Map<String, Long> seen = operation(version);
				assertThat(whole).containsEntry(version.fingerprint().substring(version.fingerprint().indexOf('-') + 1), seen);
				if (this.graph.served().current().generation() != version.generation()) {
					this.across.incrementAndGet();
				}
				operations++;
			}
			return operations;
		};
	}

	private Map<String, Long> operation(DataVersion version) throws InterruptedException {
		Map<String, Long> seen = new LinkedHashMap<>();
		for (Map.Entry<String, Statement> statement : STATEMENTS.entrySet()) {
			Count count = this.graph.reader().readOne(statement.getValue(), version, Map.of(), Count.class).orElseThrow();
			seen.put(statement.getKey(), count.n());
			Thread.sleep(5);
		}
		return seen;
	}

	private static Map<String, Long> counts(Dataset dataset) {
		return Map.of("things", (long) dataset.things().size(), "facts", (long) dataset.facts().size(), "supports",
				dataset.facts().stream().flatMap((fact) -> fact.supports().stream()).filter((it) -> it.evidence() != null).count(),
				"relations", dataset.facts().stream().filter((fact) -> fact.object() instanceof ThingRef).count(), "remarks",
				dataset.remarks().stream().mapToLong((remark) -> remark.evidence().size()).sum());
	}

	private static Statement statement(String cypher) {
		return new Statement("test", cypher, Map.of());
	}

	record Count(long n) {
	}

}
