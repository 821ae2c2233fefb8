package nl.rodedraad.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import nl.rodedraad.graph.DataCopy;
import nl.rodedraad.graph.RunningJar;
import nl.rodedraad.graph.StoppingLoad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills a process, with its embedded database, within a transaction of its load. */
@Tag("nightly")
class LoadKilledIT {

	private static final int POINTS = 10;

	private final PreparedStore before = PreparedStore.shared();

	@TempDir
	Path folder;

	private Path store;

	private Path newData;

	private int transactions;

	/** A load that is let be tells how many transactions there are. */
	@BeforeEach
	void count() throws IOException, InterruptedException {
		this.newData = PreparedStore.moreData(this.folder.resolve("data"));
		Path whole = this.before.copyTo(this.folder.resolve("whole"));
		try (RunningJar load = load(whole, Integer.MAX_VALUE)) {
			this.transactions = Integer.parseInt(load.await("The load ended: LOADED in (\\d+) transactions"));
		}
		this.store = this.before.copyTo(this.folder.resolve("killed"));
	}

	@Test
	void killedAtTenPointsTheOldDataAreServedWhole() throws IOException, InterruptedException {
		Set<Integer> killed = new TreeSet<>();
		Duration longest = Duration.ZERO;
		for (int point = 0; point < POINTS; point++) {
			int transaction = Math.max(1, (this.transactions - 1) * point / (POINTS - 1));
			killed.add(transaction);
			Duration took = killWithin(transaction);
			longest = (took.compareTo(longest) > 0) ? took : longest;
		}
		assertThat(killed).hasSize(POINTS);
		Fault.LOAD_KILLED.overcome("killed in transactions %s of %d, served again each time within".formatted(killed, this.transactions),
				longest);
		loadsAfterAll();
	}

	/** The last transaction gives the right to load back, when the new data are served already; the last point is the one before. */
	private Duration killWithin(int transaction) throws IOException, InterruptedException {
		try (RunningJar load = load(this.store, transaction)) {
			load.await("(The load stands still)");
			load.kill();
		}
		Instant start = Instant.now();
		try (DataCopy copy = PreparedStore.start(this.store, this.before.data())) {
			Duration took = Duration.between(start, Instant.now());
			assertThat(copy.version().generation()).isEqualTo(1);
			assertThat(copy.digest()).isEqualTo(this.before.digest());
			assertThat(copy.rows("MATCH (g:Generation) RETURN g.state AS state", Map.of())).hasSize(1);
			return took;
		}
	}

	private void loadsAfterAll() {
		try (DataCopy copy = PreparedStore.start(this.store, this.newData);
				DataCopy undisturbed = PreparedStore.start(this.folder.resolve("whole/neo4j"), this.newData)) {
			assertThat(copy.version().generation()).isEqualTo(2);
			assertThat(copy.digest()).isEqualTo(undisturbed.digest()).isNotEqualTo(this.before.digest());
		}
	}

	private RunningJar load(Path into, int transaction) throws IOException {
		return RunningJar.startMain(StoppingLoad.class, this.folder, into.toString(), this.newData.toString(), Integer.toString(transaction));
	}

}
