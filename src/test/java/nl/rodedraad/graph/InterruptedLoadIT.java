package nl.rodedraad.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.rodedraad.dataset.Dataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Kills a load in every transaction that it has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedLoadIT {

	private static final String WHOLE = """
			RETURN COUNT { (:Entity {generation: $generation}) } AS things, COUNT { (:Fact {generation: $generation}) } AS facts,
			    COUNT { (:Fact {generation: $generation})-[:SUPPORTED_BY]->() } AS supports,
			    COUNT { (:Remark {generation: $generation})-[:SUPPORTED_BY]->() } AS remarks,
			    COUNT { (:Entity {generation: $generation})-[:NEXT]->() } AS nexts,
			    COUNT { (:Entity {generation: $generation})-->() } AS relations""";

	private static final Duration LATER = Generations.KEPT.multipliedBy(2);

	private final EmptyGraph graph = EmptyGraph.wiped();

	private final List<Dataset> editions = List.of(Editions.unreleased(0), Editions.unreleased(1));

	private List<Map<String, Object>> whole;

	private int transactions;

	@BeforeAll
	void loadUndisturbedUntilALoadRemovesAGenerationToo() {
		this.whole = List.of(loaded(0), loaded(1));
		assertThat(loaded(0)).isEqualTo(this.whole.get(0)).isNotEqualTo(this.whole.get(1));
	}

	private Map<String, Object> loaded(int edition) {
		this.graph.clock().advance(LATER);
		FailingDriver counting = FailingDriver.pausing(this.graph.driver(), () -> { });
		this.graph.load(this.editions.get(edition), counting.driver());
		this.transactions = counting.transactions();
		return served();
	}

	IntStream transactions() {
		return IntStream.rangeClosed(1, this.transactions);
	}

	/** A copy that dies between two transactions leaves what one leaves that dies within the second. The last gives the lock back. */
	@ParameterizedTest
	@MethodSource("transactions")
	void killedInAnyTransactionTheOldGenerationIsServedAndTheLoadCanBeRunAgain(int transaction) {
		this.graph.clock().advance(LATER);
		int before = editionServed();
		Dataset other = this.editions.get(1 - before);
		FailingDriver dying = FailingDriver.within(this.graph.driver(), transaction);
		assertThatExceptionOfType(FailingDriver.Killed.class).isThrownBy(() -> this.graph.load(other, dying.driver()));
		assertThat(editionServed()).isEqualTo((transaction < this.transactions) ? before : 1 - before);
		runAgain(other);
	}

	private void runAgain(Dataset dataset) {
		this.graph.clock().advance(LATER);
		assertThat(this.graph.load(dataset)).isIn(LoadOutcome.LOADED, LoadOutcome.UNCHANGED);
		assertThat(this.editions.get(editionServed())).isSameAs(dataset);
		assertThat(this.graph.generations()).hasSize(2).allMatch((generation) -> generation.endsWith("COMPLETE"));
	}

	/** Which of the two is served; fails when it is not exactly the one or the other. */
	private int editionServed() {
		Map<String, Object> now = served();
		assertThat(this.whole).contains(now);
		return this.whole.indexOf(now);
	}

	private Map<String, Object> served() {
		return this.graph.rows(WHOLE, Map.of("generation", this.graph.served().current().generation())).get(0);
	}

}
