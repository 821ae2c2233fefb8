package nl.rodedraad.question.community;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Outcome;
import nl.rodedraad.question.catalogue.Relation;
import nl.rodedraad.question.catalogue.Said;

/**
 * A deal that works on the theme, and what it does there.
 *
 * @param knowledge whether it is known what it does
 * @param interventions those on the theme that fit what was asked
 * @param evaluations documents about the deal as a whole
 * @param outcomes what came out of the deal as a whole; sources do not say which part of it belongs to the theme
 * @param anchoring what stays of the deal as a whole
 * @param facts that the deal, or a pillar of it, works on the theme; empty when only its interventions do
 */
public record CommunityDeal(Deal deal, List<Relation> tranches, Knowledge knowledge, List<Practice> interventions,
		List<Relation> evaluations, List<Outcome> outcomes, List<Said> anchoring, List<EvidencedFact> facts) implements Evidenced {

	/** Whether it is known what a deal does on the theme. */
	public enum Knowledge {

		/** An intervention is known that fits what was asked. */
		KNOWN,

		/** None is known, and no source gives all interventions of the deal, so that there may well be one. */
		UNKNOWN,

		/** A source gives all interventions of the deal, and none of them fits. */
		NONE;

		static Knowledge of(boolean found, boolean complete) {
			if (found) {
				return KNOWN;
			}
			return complete ? NONE : UNKNOWN;
		}

	}

}
