package nl.rodedraad.graph;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import ac.simons.neo4j.migrations.core.Migrations;
import nl.rodedraad.dataset.Dataset;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the dataset at start when it is new, before the web server opens its port. When another copy is loading it waits
 * for that one and then serves what is newest.
 */
@Component
final class DatasetLoad implements SmartLifecycle {

	/** Before the web server, which starts in one of the last phases. */
	static final int PHASE = 0;

	private static final Logger log = LoggerFactory.getLogger(DatasetLoad.class);

	private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

	/** Longer than any load takes; a copy that was killed is waited for no longer than {@link LoadLock#LEASE}. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final StartDataset dataset;

	private final Loader loader;

	private final StartupReport report;

	private final ReentrantLock reloading = new ReentrantLock();

	private volatile boolean running;

	/** The migrations are asked for so that they have run. */
	DatasetLoad(StartDataset dataset, Driver driver, DataNeo4jProperties properties, GraphReader reader, StartupReport report,
			Migrations migrations) {
		this.dataset = dataset;
		this.loader = new Loader(driver, properties.getDatabase(), Clock.systemUTC(), reader);
		this.report = report;
	}

	/** @throws CannotStart if the dataset could not be loaded */
	@Override
	public void start() {
		Instant start = Instant.now();
		LoadOutcome outcome = load();
		this.report.record("load (" + outcome.name().toLowerCase(Locale.ROOT) + ")", Duration.between(start, Instant.now()));
		DataVersion version = version();
		if (outcome == LoadOutcome.LOADED || outcome == LoadOutcome.UNCHANGED) {
			this.dataset.note(version);
		}
		this.running = true;
	}

	/**
	 * Reads the dataset again and loads it if it is new, while what is served goes on; one at a time.
	 * @throws CannotStart if it could not be read or loaded; what is served is untouched
	 */
	LoadOutcome reload() {
		if (!this.reloading.tryLock()) {
			return LoadOutcome.BUSY;
		}
		try {
			return this.loader.load(this.dataset.take());
		}
		catch (Neo4jException | UnavailableException | StatementTimeoutException | IllegalStateException | UncheckedIOException ex) {
			throw notLoaded(ex);
		}
		finally {
			this.reloading.unlock();
		}
	}

	/** Not when a load was stopped halfway, which leaves something to tidy up. */
	private boolean isServed() {
		return this.loader.served().filter(this.dataset::isServed).isPresent() && !this.loader.anyUnfinished();
	}

	private LoadOutcome load() {
		StartStop stop = StartStop.open();
		try {
			if (isServed()) {
				return LoadOutcome.UNCHANGED;
			}
			Dataset dataset = this.dataset.take();
			LoadOutcome outcome = this.loader.load(dataset);
			for (Instant giveUp = Instant.now().plus(PATIENCE); outcome == LoadOutcome.BUSY && Instant.now().isBefore(giveUp);) {
				log.info("Another copy is loading, or was killed while it did; waiting");
				Thread.sleep(LOOK_AGAIN.toMillis());
				outcome = this.loader.load(dataset);
			}
			return outcome;
		}
		catch (Neo4jException | UnavailableException | StatementTimeoutException | IllegalStateException ex) {
			if (Thread.interrupted()) {
				throw stopped(ex);
			}
			throw notLoaded(ex);
		}
		catch (InterruptedException ex) {
			throw stopped(ex);
		}
		finally {
			stop.close();
		}
	}

	/** The interruption is not passed on: the embedded database still has to be closed in this thread. */
	private static CannotStart stopped(Exception cause) {
		return new CannotStart("The start was stopped while it loaded the dataset or waited for another copy that loads it.",
				"What was served before is untouched. Start again.", cause);
	}

	private static CannotStart notLoaded(RuntimeException cause) {
		return new CannotStart("The dataset could not be loaded: " + cause.getMessage(),
				"What was served before is untouched. See that the database answers and that its disk has room, and start again.", cause);
	}

	private DataVersion version() {
		Optional<DataVersion> served;
		try {
			served = this.loader.served();
		}
		catch (Neo4jException ex) {
			throw new CannotStart("The database did not tell which data it serves: " + ex.getMessage(),
					"See that the database answers and start again; what was loaded is there.", ex);
		}
		return served.orElseThrow(() -> new CannotStart("There are no data to serve: another copy has been loading for "
				+ PATIENCE.toMinutes() + " minutes.", "See what became of that copy and start again.", null));
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
