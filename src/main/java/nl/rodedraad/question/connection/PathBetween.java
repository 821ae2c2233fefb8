package nl.rodedraad.question.connection;

import java.util.List;

import nl.rodedraad.fact.Basis;

/**
 * A path from one thing to another.
 *
 * @param weakest the ground of its weakest step
 * @param sources number of sources that support its weakest step independently
 * @param steps from the one to the other; one to four
 */
public record PathBetween(Basis weakest, int sources, List<BetweenStep> steps) {

	/** Number of relations. */
	public int length() {
		return this.steps.size();
	}

}
