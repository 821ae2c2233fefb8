package nl.rodedraad.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import ac.simons.neo4j.migrations.core.Migrations;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.InvalidDatasetException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads the dataset at start and loads it when it is new, before the web server opens its port. */
@Component
final class DatasetLoad implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(DatasetLoad.class);

	private static final Duration WAIT = Duration.ofSeconds(1);

	private final String folder;

	private final Driver driver;

	private final SessionConfig readAccess;

	private final ServedGeneration served;

	private final Loader loader;

	private final StartupReport report;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private volatile boolean running;

	/** The migrations are asked for so that they have run. */
	DatasetLoad(@Value("${rodedraad.data:}") String folder, Driver driver, DataNeo4jProperties properties, ServedGeneration served,
			StartupReport report, Migrations migrations) {
		this.folder = folder;
		this.driver = driver;
		this.readAccess = SessionConfig.builder().withDatabase(properties.getDatabase()).withDefaultAccessMode(AccessMode.READ).build();
		this.served = served;
		this.loader = new Loader(driver, properties.getDatabase(), Clock.systemUTC(), served);
		this.report = report;
	}

	@Override
	public void start() {
		Instant start = Instant.now();
		Dataset dataset = read();
		Instant read = Instant.now();
		LoadOutcome outcome = load(dataset);
		this.report.record("dataset", Duration.between(start, read));
		this.report.record("load (" + outcome.name().toLowerCase(Locale.ROOT) + ")", Duration.between(read, Instant.now()));
		Instant loaded = Instant.now();
		Questions.plan(this.driver, this.readAccess, this.served.current());
		this.report.record("questions", Duration.between(loaded, Instant.now()));
		this.running = true;
	}

	private Dataset read() {
		if (!this.folder.isBlank() && !Files.isDirectory(Path.of(this.folder))) {
			throw new CannotStart("There is no dataset in " + Path.of(this.folder).toAbsolutePath() + ".",
					"Name a directory with rodedraad.data, or leave it out to use the dataset in the jar.", null);
		}
		try {
			return DatasetReader.read(this.folder.isBlank() ? DataFiles.onClassPath() : DataFiles.in(Path.of(this.folder)));
		}
		catch (InvalidDatasetException ex) {
			throw new CannotStart(ex.getMessage(), "Correct the files; the command check says whether they are right. What was loaded before is untouched.",
					ex);
		}
	}

	private LoadOutcome load(Dataset dataset) {
		LoadOutcome outcome = this.loader.load(dataset);
		Instant giveUp = Instant.now().plus(LoadLock.LEASE.multipliedBy(30));
		while (outcome == LoadOutcome.BUSY && Instant.now().isBefore(giveUp) && !stoppedWithin(WAIT)) {
			log.info("Another copy is loading, or was killed while it did; waiting");
			outcome = this.loader.load(dataset);
		}
		return outcome;
	}

	private boolean stoppedWithin(Duration wait) {
		try {
			return this.stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	@Override
	public void stop() {
		this.stopped.countDown();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server, which starts in one of the last phases. */
	@Override
	public int getPhase() {
		return 0;
	}

}
