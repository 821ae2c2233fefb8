package nl.rodedraad.fact;

import java.util.List;

/**
 * Facts about one subject that cannot all be so, or that count by different rules. All of them stay.
 *
 * @param kind whether they contradict each other or count differently
 * @param sides ids of the facts, sorted; at least two
 */
public record Disagreement(Kind kind, List<String> sides) {

	public Disagreement {
		sides = List.copyOf(sides);
	}

	/** How facts can disagree. */
	public enum Kind {

		/** Same subject, predicate and qualifiers, one value allowed, overlapping time, different value. */
		CONTRADICTION,

		/** Same, but the sources say that they counted by another rule. */
		COUNTED_DIFFERENTLY

	}

}
