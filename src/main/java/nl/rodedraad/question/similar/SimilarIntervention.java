package nl.rodedraad.question.similar;

import java.util.List;

import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Intervention;

/**
 * An intervention that is like the one asked about.
 *
 * @param deals the deal that it is part of
 * @param sameDeal whether that is a deal of the one asked about
 * @param strongest rank of the strongest kind of likeness, from 1
 * @param kinds minus the number of kinds of likeness, so that more comes first
 * @param shared minus the number of likenesses
 * @param likenesses strongest first; never empty
 */
public record SimilarIntervention(Intervention intervention, List<Deal> deals, boolean sameDeal, int strongest, int kinds, int shared,
		List<Likeness> likenesses) {

	/** What interventions are sorted by: strongest kind, number of kinds, number of likenesses, id. */
	List<Object> keys() {
		return List.of(this.strongest, this.kinds, this.shared, this.intervention.id());
	}

}
