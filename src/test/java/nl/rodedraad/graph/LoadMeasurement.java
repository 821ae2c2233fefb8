package nl.rodedraad.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.observation.ObservationRegistry;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.GeneratedSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a load takes and with how much memory: the dataset in a program that has just started, again in one that is warm,
 * and then a million facts while a reader goes on asking. {@code -Dbenchmark.times=118} chooses how many times the data.
 */
class LoadMeasurement {

	private static final String DATABASE = "neo4j";

	private static final Statement DEAL = Statement.named("questions/thing");

	private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(512);

	@TempDir
	Path folder;

	@Test
	void theDatasetAndAMillionFacts() throws Exception {
		Dataset real = DatasetReader.read(DataFiles.in(Path.of("data")));
		try (Store cold = new Store(this.folder.resolve("cold"))) {
			tell("first load", real, cold.load(real));
		}
		Path large = this.folder.resolve("data");
		GeneratedSize.write(DataFiles.in(Path.of("data")), Integer.getInteger("benchmark.times", 118), large);
		try (Store store = new Store(this.folder.resolve("warm"))) {
			tell("warm", real, store.load(real));
			Reader reader = new Reader(store);
			CompletableFuture<Integer> asked = CompletableFuture.supplyAsync(reader::ask);
			Instant start = Instant.now();
			Dataset million = DatasetReader.read(DataFiles.in(large));
			Duration read = Duration.between(start, Instant.now());
			Duration load = store.load(million);
			reader.loading.set(false);
			tell("generated, read in %d ms; %d answers meanwhile, all of the version before".formatted(read.toMillis(), asked.get()),
					million, load);
		}
	}

	private static void tell(String what, Dataset dataset, Duration load) throws IOException {
		long facts = dataset.facts().size() + dataset.copies().mapToLong((copy) -> copy.facts().size()).sum();
		System.out.printf("LOAD %s: %,d facts in %.1f s; most memory of the process so far %s%n", what, facts, load.toMillis() / 1000.0, peak());
	}

	/** What the system says, which tells it on Linux alone. */
	private static String peak() throws IOException {
		Path status = Path.of("/proc/self/status");
		return Files.exists(status)
				? Files.readAllLines(status).stream().filter((line) -> line.startsWith("VmHWM")).map((line) -> line.replaceAll("\\D+", " ").strip() + " kB")
					.findFirst().orElse("unknown")
				: "unknown";
	}

	/** Asks a deal all the time, and sees to it that the version before is served until the new one is. */
	private static final class Reader {

		private final AtomicBoolean loading = new AtomicBoolean(true);

		private final Store store;

		private final DataVersion before;

		private final Object answer;

		Reader(Store store) {
			this.store = store;
			this.before = store.served.current();
			this.answer = answer();
		}

		int ask() {
			int answers = 0;
			while (this.loading.get() && this.store.served.current().equals(this.before)) {
				assertThat(answer()).isEqualTo(this.answer);
				answers++;
			}
			return answers;
		}

		private Object answer() {
			return this.store.reader.run(DEAL, Map.of("generation", this.before.generation(), "key", "deal/achterhoek"));
		}

	}

	private static final class Store implements AutoCloseable {

		private final EmbeddedNeo4j neo4j;

		private final Driver driver;

		private final GraphReader reader;

		private final ServedGeneration served;

		Store(Path directory) {
			this.neo4j = EmbeddedNeo4j.start(directory, PAGE_CACHE);
			this.driver = GraphDatabase.driver(this.neo4j.address(), AuthTokens.basic(EmbeddedNeo4j.USER, this.neo4j.secret().value()));
			this.reader = new GraphReader(this.driver, DATABASE, new StatementCount(ObservationRegistry.NOOP));
			this.served = new ServedGeneration(this.reader);
			TestGraph.migrate(this.driver);
		}

		Duration load(Dataset dataset) {
			Instant start = Instant.now();
			assertThat(new Loader(this.driver, DATABASE, Clock.systemUTC(), this.reader).load(dataset)).isEqualTo(LoadOutcome.LOADED);
			return Duration.between(start, Instant.now());
		}

		@Override
		public void close() {
			this.driver.close();
			this.neo4j.close();
		}

	}

}
