package nl.rodedraad.question.doublecoverage;

import java.util.List;

import nl.rodedraad.question.catalogue.Node;

/**
 * What could not be checked for candidates, so that its absence means nothing.
 *
 * @param thing the programme or a deal
 * @param missing what the data do not hold of it; at least one
 */
public record Unchecked(Node thing, List<Need> missing) {

	/** What is needed to look for candidates. */
	public enum Need {

		/** An amount of money of central government. */
		MONEY,

		/** The themes that it works on. */
		THEMES,

		/** The areas or municipalities where it works. */
		PLACES

	}

}
