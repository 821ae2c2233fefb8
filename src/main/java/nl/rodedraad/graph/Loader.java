package nl.rodedraad.graph;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.rodedraad.dataset.Dataset;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a dataset as a new generation beside the served one and then serves it with a single write. Killed at any
 * point it leaves the served generation as it was; what it left half written is removed by the next load.
 */
final class Loader {

	/** Changes when the same dataset would be written differently, so that a store of an older program is loaded again. */
	private static final String FORMAT = "1";

	private static final int REMOVAL_BATCH = 5_000;

	private static final Logger log = LoggerFactory.getLogger(Loader.class);

	private final Driver driver;

	private final SessionConfig config;

	private final Clock clock;

	private final ServedGeneration served;

	Loader(Driver driver, String database, Clock clock, ServedGeneration served) {
		this.driver = driver;
		this.config = SessionConfig.forDatabase(database);
		this.clock = clock;
		this.served = served;
	}

	/**
	 * Loads the dataset unless it is served already, a newer release is, or another copy is loading.
	 * @throws LoadInterruptedException if the load was stopped before its generation was served
	 */
	LoadOutcome load(Dataset dataset) {
		String fingerprint = FORMAT + "-" + dataset.fingerprint();
		Optional<DataVersion> now = this.served.find();
		if (now.isPresent() && now.get().fingerprint().equals(fingerprint)) {
			return LoadOutcome.UNCHANGED;
		}
		if (now.isPresent() && now.get().release() > dataset.history().last()) {
			log.warn("Release {} is served; this dataset is of release {} and was not loaded", now.get().release(), dataset.history().last());
			return LoadOutcome.OLDER;
		}
		try (Session session = this.driver.session(this.config)) {
			LoadLock lock = new LoadLock(this.clock);
			if (!lock.acquire(session)) {
				return LoadOutcome.BUSY;
			}
			write(dataset, fingerprint, now, new LoadSession(session, lock));
			lock.release(session);
			return LoadOutcome.LOADED;
		}
	}

	private void write(Dataset dataset, String fingerprint, Optional<DataVersion> now, LoadSession session) {
		removeAllBut(now.map((version) -> List.of(version.generation())).orElse(List.of()), session);
		long generation = begin(dataset, fingerprint, session);
		GraphRows rows = new GraphRows(dataset);
		session.write("sources", generation, rows.sources());
		session.write("codes", generation, rows.codes());
		session.write("releases", generation, rows.releases());
		session.write("things", generation, rows.things());
		session.write("keys", generation, rows.keys());
		session.write("facts", generation, rows.facts());
		session.write("relations", generation, rows.relations());
		session.write("supports", generation, rows.supports());
		session.write("derivations", generation, rows.derivations());
		session.write("disagreements", generation, rows.disagreements());
		session.write("remarks", generation, rows.remarks());
		session.run("steps", Map.of("generation", generation));
		List<Object> unsupported = session.run("unsupported", Map.of("generation", generation)).get(0).get("facts").asList();
		if (!unsupported.isEmpty()) {
			throw new IllegalStateException("The load left facts without support, such as " + unsupported);
		}
		session.run("flip", Map.of("generation", generation));
	}

	private long begin(Dataset dataset, String fingerprint, LoadSession session) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("release", dataset.history().last());
		parameters.put("unreleased", dataset.unreleased());
		parameters.put("id", versionId(dataset));
		parameters.put("fingerprint", fingerprint);
		parameters.put("loadedAt", Instant.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString());
		return session.run("begin-generation", parameters).get(0).get("number").asLong();
	}

	/** Such as {@code 3}, or {@code 3+1a2b3c4d} for data that differ from release 3. */
	private static String versionId(Dataset dataset) {
		String release = Integer.toString(dataset.history().last());
		return dataset.unreleased() ? release + "+" + dataset.fingerprint().substring(0, 8) : release;
	}

	private static void removeAllBut(List<Long> keep, LoadSession session) {
		for (var removable : session.run("removable-generations", Map.of("keep", keep))) {
			long generation = removable.get("number").asLong();
			long removed;
			do {
				removed = session.run("remove-loaded", Map.of("generation", generation, "limit", REMOVAL_BATCH)).get(0).get("removed").asLong();
			}
			while (removed > 0);
			session.run("remove-generation", Map.of("generation", generation));
		}
	}

}
