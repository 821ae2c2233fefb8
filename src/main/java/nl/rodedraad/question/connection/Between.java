package nl.rodedraad.question.connection;

import java.util.List;

import nl.rodedraad.question.catalogue.Node;

/**
 * How two things are connected.
 *
 * @param from where paths start
 * @param to where they end
 * @param outcome what came of looking
 * @param paths shortest first, among these the best supported
 * @param total number of paths of the two shortest lengths that occur
 * @param notPassed what no path goes through, and why
 */
public record Between(Node from, Node to, PathOutcome outcome, List<PathBetween> paths, int total, List<NotPassed> notPassed) {

	/** What came of looking for paths. */
	public enum PathOutcome {

		/** There are paths. */
		CONNECTED,

		/** There are paths only through what everybody passes through, and these tell nothing. */
		ONLY_AROUND,

		/** There is no path of at most four relations. */
		NOT_CONNECTED

	}

}
