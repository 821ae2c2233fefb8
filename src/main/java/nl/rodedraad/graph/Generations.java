package nl.rodedraad.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

/** Opens, serves and removes generations of the data; what is served is never removed. */
final class Generations {

	/** How long a generation stays after it was replaced, for operations that began with it; no request may take as long. */
	static final Duration KEPT = Duration.ofSeconds(30);

	private static final Statement UNFINISHED = Statement.named("load/unfinished-generations");

	private static final int REMOVAL_BATCH = 5_000;

	private final GraphReader reader;

	private final Clock clock;

	Generations(GraphReader reader, Clock clock) {
		this.reader = reader;
		this.clock = clock;
	}

	/** Whether a load is going on or was stopped halfway. */
	boolean anyUnfinished() {
		return !this.reader.run(UNFINISHED, Map.of()).isEmpty();
	}

	/** Opens a generation beside all others and returns its number. */
	long begin(LoadCandidate candidate, LoadSession session) {
		Map<String, Object> parameters = new HashMap<>(candidate.properties());
		parameters.put("loadedAt", this.clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
		return session.run("begin-generation", parameters).get(0).get("number").asLong();
	}

	/** Serves a generation, and keeps with it what a server must have applied to answer for it: all that the load wrote. */
	void serve(long generation, LoadSession session) {
		session.run("flip", Map.of("generation", generation, "now", this.clock.millis(), "bookmarks", session.bookmarks()));
	}

	void removeUnfinished(LoadSession session) {
		remove(session.run("unfinished-generations", Map.of()), session);
	}

	/** Removes the generations that were replaced so long ago that no operation reads them. */
	void removeReplaced(LoadSession session) {
		long now = this.clock.millis();
		remove(session.run("replaced-generations", Map.of("now", now, "before", now - KEPT.toMillis())), session);
	}

	private static void remove(List<Record> removable, LoadSession session) {
		for (Record row : removable) {
			long generation = row.get("number").asLong();
			Map<String, Object> batch = Map.of("generation", generation, "limit", REMOVAL_BATCH);
			long removed;
			do {
				removed = session.run("remove-loaded", batch).get(0).get("removed").asLong();
			}
			while (removed > 0);
			session.run("remove-generation", Map.of("generation", generation));
		}
	}

}
