package nl.rodedraad.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import nl.rodedraad.dataset.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two copies of the application on one database. */
class LoadLockIT {

	private static final Duration MOST_OF_THE_LEASE = LoadLock.LEASE.minusSeconds(1);

	private EmptyGraph graph;

	@BeforeEach
	void empty() {
		this.graph = EmptyGraph.wiped();
	}

	@Test
	void oneCopyHoldsTheRightToLoadUntilItGivesItBack() {
		try (Session one = session(); Session two = session()) {
			LoadLock first = lock(one);
			LoadLock second = lock(two);
			assertThat(first.acquire()).isTrue();
			assertThat(second.acquire()).isFalse();
			first.close();
			assertThat(second.acquire()).isTrue();
			assertThat(first.acquire()).isFalse();
		}
	}

	@Test
	void whoNeverHadItDoesNotGiveItBack() {
		try (Session one = session(); Session two = session()) {
			assertThat(lock(one).acquire()).isTrue();
			LoadLock second = lock(two);
			second.acquire();
			second.close();
			assertThat(lock(two).acquire()).isFalse();
		}
	}

	@Test
	void theLeaseOfAKilledCopyRunsOut() {
		try (Session one = session(); Session two = session()) {
			assertThat(lock(one).acquire()).isTrue();
			this.graph.clock().advance(LoadLock.LEASE);
			assertThat(lock(two).acquire()).isFalse();
			this.graph.clock().advance(Duration.ofMillis(1));
			assertThat(lock(two).acquire()).isTrue();
		}
	}

	@Test
	void everyWriteRenewsTheLease() {
		try (Session one = session(); Session two = session()) {
			LoadLock first = lock(one);
			first.acquire();
			LoadSession load = new LoadSession(one, first);
			for (int i = 0; i < 5; i++) {
				this.graph.clock().advance(MOST_OF_THE_LEASE);
				load.run("served", Map.of());
				assertThat(lock(two).acquire()).isFalse();
			}
		}
	}

	@Test
	void aCopyThatLostTheLeaseWritesNothingMoreEvenAfterTheOtherIsDone() {
		try (Session one = session(); Session two = session()) {
			LoadLock late = lock(one);
			late.acquire();
			this.graph.clock().advance(LoadLock.LEASE.multipliedBy(2));
			LoadLock other = lock(two);
			assertThat(other.acquire()).isTrue();
			assertWritesNothing(new LoadSession(one, late));
			other.close();
			assertWritesNothing(new LoadSession(one, late));
		}
	}

	@Test
	void aCopyThatIsLateButAloneGoesOn() {
		try (Session one = session()) {
			LoadLock late = lock(one);
			late.acquire();
			this.graph.clock().advance(LoadLock.LEASE.multipliedBy(2));
			assertThat(new LoadSession(one, late).run("begin-generation", generation())).hasSize(1);
		}
	}

	/** The late copy looks at the owner only when it can write the lock, so what it sees cannot change before it commits. */
	@Test
	void aCopyThatLosesTheLeaseInTheVeryMomentOfAWriteDoesNotWrite() throws Exception {
		try (Session one = session(); Session two = session()) {
			LoadLock late = lock(one);
			late.acquire();
			this.graph.clock().advance(LoadLock.LEASE.multipliedBy(2));
			long now = this.graph.clock().millis();
			CompletableFuture<Void> write;
			try (Transaction taking = two.beginTransaction()) {
				Map<String, Object> other = Map.of("owner", "other", "now", now, "until", now + LoadLock.LEASE.toMillis());
				taking.run(Statement.named("load/acquire-lock").text(), other).consume();
				write = CompletableFuture.runAsync(() -> assertWritesNothing(new LoadSession(one, late)));
				waitUntilSomebodyWaits();
				assertThat(write).isNotDone();
				taking.commit();
			}
			write.get(10, TimeUnit.SECONDS);
		}
	}

	@Test
	void aCopyThatWasTakenOverWhileItLoadedLeavesWhatTheOtherLoaded() throws Exception {
		Dataset slow = Editions.unreleased(1);
		Dataset quick = Editions.unreleased(2);
		this.graph.load(Editions.unreleased(0));
		CountDownLatch halfway = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		FailingDriver sleepy = sleeping(12, halfway, goOn);
		CompletableFuture<LoadOutcome> first = CompletableFuture.supplyAsync(() -> this.graph.load(slow, sleepy.driver()));
		halfway.await(30, TimeUnit.SECONDS);
		assertThat(this.graph.load(quick)).isEqualTo(LoadOutcome.BUSY);
		this.graph.clock().advance(LoadLock.LEASE.multipliedBy(2));
		assertThat(this.graph.load(quick)).isEqualTo(LoadOutcome.LOADED);
		List<Map<String, Object>> after = this.graph.everything();
		goOn.countDown();
		assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(LoadOutcome.BUSY);
		assertThat(this.graph.everything().equals(after)).isTrue();
		assertThat(this.graph.served().current().fingerprint()).endsWith(quick.fingerprint());
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE", "2 COMPLETE");
	}

	/** What this copy read before it got the lock was true then; the other has served its own generation since. */
	@Test
	void aCopyThatGetsTheLockJustAfterAnotherLoadedKeepsWhatThatOneServes() throws Exception {
		Dataset newest = Editions.unreleased(2);
		this.graph.load(Editions.unreleased(0));
		CountDownLatch beforeTheLock = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		FailingDriver sleepy = sleeping(1, beforeTheLock, goOn);
		CompletableFuture<LoadOutcome> second = CompletableFuture.supplyAsync(() -> this.graph.load(newest, sleepy.driver()));
		beforeTheLock.await(30, TimeUnit.SECONDS);
		assertThat(this.graph.load(newest)).isEqualTo(LoadOutcome.LOADED);
		goOn.countDown();
		assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(LoadOutcome.UNCHANGED);
		assertThat(this.graph.served().current().fingerprint()).endsWith(newest.fingerprint());
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE", "2 COMPLETE");
	}

	@Test
	void ofManyCopiesThatStartAtOnceOneLoads() {
		Dataset dataset = Editions.unreleased(1);
		List<CompletableFuture<LoadOutcome>> copies = IntStream.range(0, 6)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> this.graph.load(dataset))).toList();
		assertThat(copies.stream().map(CompletableFuture::join)).contains(LoadOutcome.LOADED)
			.allMatch((outcome) -> outcome != LoadOutcome.OLDER)
			.filteredOn(LoadOutcome.LOADED::equals).hasSize(1);
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE");
	}

	private FailingDriver sleeping(int before, CountDownLatch reached, CountDownLatch goOn) {
		AtomicInteger transactions = new AtomicInteger();
		return FailingDriver.pausing(this.graph.driver(), () -> {
			if (transactions.incrementAndGet() == before) {
				reached.countDown();
				try {
					goOn.await(30, TimeUnit.SECONDS);
				}
				catch (InterruptedException ex) {
					throw new AssertionError(ex);
				}
			}
		});
	}

	private void waitUntilSomebodyWaits() throws InterruptedException {
		for (int i = 0; i < 100; i++) {
			if (!this.graph.rows("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status", Map.of()).isEmpty()) {
				return;
			}
			Thread.sleep(50);
		}
		throw new AssertionError("Nobody waits for the lock");
	}

	private void assertWritesNothing(LoadSession load) {
		assertThatExceptionOfType(LoadInterruptedException.class).isThrownBy(() -> load.run("begin-generation", generation()));
		assertThat(this.graph.generations()).isEmpty();
	}

	private static Map<String, Object> generation() {
		return Map.of("release", 0, "unreleased", true, "id", "0", "fingerprint", "0", "loadedAt", "2026-11-23T10:00:00Z");
	}

	private LoadLock lock(Session session) {
		return new LoadLock(session, this.graph.clock());
	}

	private Session session() {
		return this.graph.driver().session(SessionConfig.forDatabase(EmptyGraph.DATABASE));
	}

}
