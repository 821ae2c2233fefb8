package nl.rodedraad.graph;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** Puts the clock forward and back under loads; what runs out by itself is in {@link LoadLockIT} and {@link GenerationsIT}. */
class MovedClockIT {

	private static final Duration DAY = Duration.ofDays(1);

	private EmptyGraph graph;

	@BeforeEach
	void empty() {
		this.graph = EmptyGraph.wiped();
	}

	@Test
	void aKilledCopyDoesNotHoldTheRightToLoadUntilAClockThatWasPutBackHasCaughtUp() {
		try (Session killed = session()) {
			assertThat(new LoadLock(killed, this.graph.clock()).acquire()).isTrue();
			this.graph.clock().advance(DAY.negated());
			assertThat(this.graph.load(Editions.unreleased(0))).isEqualTo(LoadOutcome.LOADED);
		}
	}

	@Test
	void aCopyWhoseClockIsAFewSecondsBehindDoesNotTakeTheRightToLoadFromOneThatLoads() {
		try (Session loading = session(); Session behind = session()) {
			assertThat(new LoadLock(loading, this.graph.clock()).acquire()).isTrue();
			this.graph.clock().advance(Duration.ofSeconds(-8));
			assertThat(new LoadLock(behind, this.graph.clock()).acquire()).isFalse();
		}
	}

	@Test
	void aCopyThatLoadsWhileTheClockIsPutForwardOrBackGoesOn() {
		try (Session session = session()) {
			LoadLock lock = new LoadLock(session, this.graph.clock());
			assertThat(lock.acquire()).isTrue();
			LoadSession load = new LoadSession(session, lock);
			this.graph.clock().advance(DAY);
			assertThat(load.run("unfinished-generations", Map.of())).isEmpty();
			this.graph.clock().advance(DAY.multipliedBy(-2));
			assertThat(load.run("unfinished-generations", Map.of())).isEmpty();
		}
	}

	@Test
	void generationsOfTheTimeBeforeTheClockWasPutBackDoNotPileUp() {
		this.graph.load(Editions.unreleased(0));
		this.graph.load(Editions.unreleased(1));
		this.graph.clock().advance(DAY.negated());
		assertThat(this.graph.load(Editions.unreleased(2))).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE", "2 COMPLETE", "3 COMPLETE");
		this.graph.clock().advance(Generations.KEPT.plusSeconds(1));
		assertThat(this.graph.load(Editions.unreleased(3))).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.generations()).containsExactly("3 COMPLETE", "4 COMPLETE");
	}

	private Session session() {
		return this.graph.driver().session(SessionConfig.forDatabase(EmptyGraph.DATABASE));
	}

}
