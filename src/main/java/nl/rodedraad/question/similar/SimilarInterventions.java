package nl.rodedraad.question.similar;

import java.util.List;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Intervention;
import nl.rodedraad.question.catalogue.Node;

/**
 * The interventions that are like one.
 *
 * @param intervention the one asked about
 * @param deals the deal that it is part of
 * @param similar strongest kind of likeness first, then most kinds, then most likenesses; never ordered by one opaque score
 * @param total number of interventions in all
 * @param checks what was looked for, and whether it could be
 * @param setAside what it shares with too many to lead to any by itself, and why
 */
public record SimilarInterventions(Intervention intervention, List<Deal> deals, Page<SimilarIntervention> similar, int total,
		List<LikenessCheck> checks, List<SetAside> setAside) {

	/**
	 * What leads to no intervention by itself.
	 *
	 * @param because why
	 * @param thing what is set aside
	 */
	public record SetAside(Because because, Node thing) {

		/** Why something is set aside. */
		public enum Because {

			/** So many share it that it tells little; it counts where interventions are alike in something else. */
			TOO_COMMON,

			/** It is a ministry that coordinates the deals and is found in all of them; it counts nowhere. */
			COORDINATES

		}

	}

}
