package nl.rodedraad.graph;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class KnownVersionTests {

	private final AtomicReference<ServedVersion> database = new AtomicReference<>(() -> version(1, "2026-01-01T00:00:00Z"));

	private final KnownVersion known = new KnownVersion(() -> this.database.get().current(), Duration.ofHours(1));

	@Test
	void nothingIsKnownBeforeItWasAsked() {
		assertThat(this.known.recent()).isEmpty();
		assertThat(this.known.current().generation()).isEqualTo(1);
		assertThat(this.known.recent()).isPresent();
	}

	@Test
	void whatSomebodyIsToldIsKnownToAllFromThenOn() {
		this.known.keepUp();
		this.database.set(() -> version(2, "2026-01-02T00:00:00Z"));
		assertThat(this.known.recent().orElseThrow().generation()).isEqualTo(1);
		this.known.current();
		assertThat(this.known.recent().orElseThrow().generation()).isEqualTo(2);
	}

	@Test
	void aDatabaseThatIsAwayIsToldToWhoComesWhenWhatWasKnownNoLongerHolds() {
		KnownVersion soonOver = new KnownVersion(() -> this.database.get().current(), Duration.ofMillis(1));
		soonOver.current();
		this.database.set(() -> {
			throw new UnavailableException("away", null);
		});
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			while (soonOver.recent().isPresent()) {
				soonOver.keepUp();
			}
		});
		assertThatExceptionOfType(UnavailableException.class).isThrownBy(soonOver::current);
	}

	@Test
	void anAnswerThatWasLongUnderWayDoesNotBringBackTheDataOfBefore() throws Exception {
		CountDownLatch sent = new CountDownLatch(1);
		CountDownLatch flipped = new CountDownLatch(1);
		this.database.set(() -> {
			sent.countDown();
			await(flipped);
			return version(1, "2026-01-01T00:00:00Z");
		});
		CompletableFuture<DataVersion> slow = CompletableFuture.supplyAsync(this.known::current);
		sent.await();
		this.database.set(() -> version(2, "2026-01-02T00:00:00Z"));
		assertThat(this.known.current().generation()).isEqualTo(2);
		flipped.countDown();
		assertThat(slow.get().generation()).isEqualTo(1);
		assertThat(this.known.recent().orElseThrow().generation()).isEqualTo(2);
	}

	@Test
	void aStoreThatWasMadeAnewCountsFromOneAndIsBelieved() {
		this.database.set(() -> version(7, "2026-01-01T00:00:00Z"));
		this.known.current();
		this.database.set(() -> version(1, "2026-01-02T00:00:00Z"));
		this.known.current();
		assertThat(this.known.recent().orElseThrow().generation()).isEqualTo(1);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static DataVersion version(long generation, String loadedAt) {
		return new DataVersion(generation, 1, false, "1", "cafe" + generation, loadedAt, List.of());
	}

}
