package nl.rodedraad.graph;

import java.time.Duration;

/** How long the graph may take, in one place for those who ask it. */
public final class GraphLimits {

	/** Protects the database from one statement that walks through everything. */
	public static final Duration STATEMENT = Duration.ofSeconds(2);

	private GraphLimits() {
	}

}
