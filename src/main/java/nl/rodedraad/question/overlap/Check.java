package nl.rodedraad.question.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.rodedraad.question.catalogue.Node;

/**
 * What was looked for, and whether it could be.
 *
 * @param of the programme or the deal for which it was looked for
 * @param kind kind of reason
 * @param outcome what came of it
 * @param found number of deals or programmes with such a reason
 */
public record Check(Node of, ReasonKind kind, Outcome outcome, int found) {

	/** What came of looking for a kind of reason. */
	public enum Outcome {

		/** There are reasons of this kind. */
		FOUND,

		/** The data hold what is needed to look, and there is no such reason. */
		NOT_FOUND,

		/** The data hold nothing to look with, so that nothing can be said. */
		NOTHING_KNOWN

	}

	/** All checks for one thing, in the order of the kinds. */
	static List<Check> of(Node thing, Searched searched, List<ReasonKind> kinds) {
		List<Check> checks = new ArrayList<>();
		for (ReasonKind kind : kinds) {
			int found = searched.counts().getOrDefault(kind, 0);
			Outcome empty = (searched.known(kind) > 0) ? Outcome.NOT_FOUND : Outcome.NOTHING_KNOWN;
			checks.add(new Check(thing, kind, (found > 0) ? Outcome.FOUND : empty, found));
		}
		return checks;
	}

	/**
	 * What the data hold to look with.
	 *
	 * @param counts deals or programmes found, by kind of reason
	 */
	record Searched(int stated, int interventions, int areas, int municipalities, int themes, int ministries,
			Map<ReasonKind, Integer> counts) {

		int known(ReasonKind kind) {
			return switch (kind) {
				case STATED -> this.stated;
				case SAME_INTERVENTION -> this.interventions;
				case SAME_AREA -> this.areas;
				case SAME_MUNICIPALITY -> this.municipalities;
				case SAME_THEME -> this.themes;
				case SAME_MINISTRY -> this.ministries;
			};
		}

	}

}
