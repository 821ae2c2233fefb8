package nl.rodedraad.graph;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.rodedraad.dataset.Dataset;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a dataset as a new generation beside the served one and then serves it with a single write. Killed at any
 * point it leaves the served generation as it was; what it left half written is removed by whoever starts or loads next.
 */
final class Loader {

	private static final Logger log = LoggerFactory.getLogger(Loader.class);

	private final Driver driver;

	private final SessionConfig config;

	private final Clock clock;

	private final ServedGeneration served;

	private final Generations generations;

	Loader(Driver driver, String database, Clock clock, GraphReader reader) {
		this.driver = driver;
		this.config = SessionConfig.forDatabase(database);
		this.clock = clock;
		this.served = new ServedGeneration(reader);
		this.generations = new Generations(reader, clock);
	}

	/** Loads the dataset unless it is served already, a newer release is, or another copy is loading or takes over. */
	LoadOutcome load(Dataset dataset) {
		LoadCandidate candidate = new LoadCandidate(dataset);
		Optional<LoadOutcome> needless = candidate.needless(this.served.find());
		if (needless.isPresent() && !anyUnfinished()) {
			return needless.get();
		}
		try (Session session = this.driver.session(this.config); LoadLock lock = new LoadLock(session, this.clock)) {
			if (!lock.acquire()) {
				return needless.orElse(LoadOutcome.BUSY);
			}
			return load(candidate, new LoadSession(session, lock));
		}
		catch (LoadInterruptedException ex) {
			log.warn(ex.getMessage());
			return LoadOutcome.BUSY;
		}
	}

	/** Whether a load is going on or was stopped halfway. */
	boolean anyUnfinished() {
		return this.generations.anyUnfinished();
	}

	/** The version that is served now, wherever else the flip has not arrived yet. */
	Optional<DataVersion> served() {
		try (Session session = this.driver.session(this.config)) {
			return ServedGeneration.find(session);
		}
	}

	/** Looks again at what is served, since another copy may have finished its load just before this one got the lock. */
	private LoadOutcome load(LoadCandidate candidate, LoadSession session) {
		this.generations.removeUnfinished(session);
		Optional<LoadOutcome> needless = candidate.needless(ServedGeneration.find(session));
		if (needless.isPresent()) {
			return needless.get();
		}
		this.generations.removeReplaced(session);
		long generation = this.generations.begin(candidate, session);
		write(candidate.dataset(), generation, session);
		this.generations.serve(generation, session);
		return LoadOutcome.LOADED;
	}

	private static void write(Dataset dataset, long generation, LoadSession session) {
		Map<String, Long> expected = new LinkedHashMap<>();
		Names names = new Names(dataset);
		CoverageRows coverage = new CoverageRows(dataset);
		write(GraphRows.of(dataset, names), expected, generation, session);
		dataset.copies().forEach((copy) -> {
			coverage.add(copy);
			write(GraphRows.ofCopy(copy, new Names(copy, names)), expected, generation, session);
		});
		write(List.of(new GraphRows.Stage("coverages", coverage::coverages)), expected, generation, session);
		session.run("steps", Map.of("generation", generation));
		session.run("await-indexes", Map.of());
		check(expected, generation, session);
		session.run("note-characters", Map.of("generation", generation));
	}

	/** Adds what was written to what is expected to be there. */
	private static void write(List<GraphRows.Stage> stages, Map<String, Long> expected, long generation, LoadSession session) {
		for (GraphRows.Stage stage : stages) {
			List<Map<String, Object>> rows = stage.rows().get();
			session.write(stage.statement(), generation, rows);
			expected.merge(stage.statement(), (long) rows.size(), Long::sum);
		}
	}

	/** Nothing is served of which anything is missing, is there twice, has no support, or is not found by the search. */
	private static void check(Map<String, Long> expected, long generation, LoadSession session) {
		Record tally = session.run("tally", Map.of("generation", generation)).get(0);
		expected.forEach((stage, rows) -> {
			long written = tally.get(stage).asLong();
			if (written != rows) {
				throw new IllegalStateException("The load wrote %d %s where the dataset has %d".formatted(written, stage, rows));
			}
		});
		List<Object> unsupported = session.run("unsupported", Map.of("generation", generation)).get(0).get("facts").asList();
		if (!unsupported.isEmpty()) {
			throw new IllegalStateException("The load left facts without support, such as " + unsupported);
		}
		List<Object> notFound = session.run("not-found", Map.of("generation", generation)).get(0).get("things").asList();
		if (!notFound.isEmpty()) {
			throw new IllegalStateException("The load wrote things that the search does not find, such as " + notFound);
		}
	}

}
