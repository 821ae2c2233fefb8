package nl.rodedraad.graph;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.kernel.api.exceptions.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Meets damage that does not hinder a start and would be noticed only by who reads it, or by nobody. */
final class ReadThrough {

	/** Many times what the real data take; a store that has grown a hundredfold must not keep its readers waiting. */
	static final Duration LONGEST = Duration.ofSeconds(5);

	private static final Statement EVERYTHING = Statement.named("store/read-through");

	private static final Statement COUNTED = Statement.named("store/counted");

	private static final Logger log = LoggerFactory.getLogger(ReadThrough.class);

	private ReadThrough() {
	}

	/**
	 * Reads everything, or as much as there is time for.
	 * @throws RuntimeException of Neo4j, in many kinds, at what cannot be read
	 * @throws IllegalStateException if less is there than was written
	 */
	static void of(GraphDatabaseService database, Duration atMost) {
		try {
			Counts there = database.executeTransactionally(EVERYTHING.text(), Map.of(), Counts::of, atMost);
			Counts written = database.executeTransactionally(COUNTED.text(), Map.of(), Counts::of);
			if (there.isLessThan(written)) {
				throw new IllegalStateException("Of %s there are %s".formatted(written, there));
			}
		}
		catch (RuntimeException failure) {
			if (Status.statusCodeOf(failure) != Status.Transaction.TransactionTimedOutClientConfiguration) {
				throw failure;
			}
			log.info("The store was looked through for {} ms, which is not all of it", atMost.toMillis());
		}
	}

	/** @param characters of all texts that are served; null in a store that an earlier version of the program filled */
	private record Counts(long nodes, long relationships, @Nullable Long characters) {

		static Counts of(Result result) {
			Map<String, Object> row = result.next();
			return new Counts((long) row.get("nodes"), (long) row.get("relationships"), (Long) row.get("characters"));
		}

		/** A text whose place in the store is gone is read as an empty one, which is told by nothing but its length. */
		boolean isLessThan(Counts written) {
			return this.nodes != written.nodes || this.relationships != written.relationships
					|| written.characters != null && !written.characters.equals(this.characters);
		}

		@Override
		public String toString() {
			return "%d nodes, %d relationships and %s characters".formatted(this.nodes, this.relationships, this.characters);
		}

	}

}
