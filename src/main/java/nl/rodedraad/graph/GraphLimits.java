package nl.rodedraad.graph;

import java.time.Duration;

/** How long the graph may take, in one place for those who ask it. */
public final class GraphLimits {

	/** Protects the database from one statement that walks through everything. */
	public static final Duration STATEMENT = Duration.ofSeconds(2);

	/** Lets a statement be planned on a machine that is busy: once for all, on behalf of the reader who asks it first. */
	public static final Duration PLANNING = Duration.ofSeconds(20);

	/** Protects the threads, and the reader, from a page or file that asks many questions, each within its own limits. */
	public static final Duration VISIT = Duration.ofSeconds(8);

	private GraphLimits() {
	}

}
