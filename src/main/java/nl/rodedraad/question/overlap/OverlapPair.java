package nl.rodedraad.question.overlap;

import java.util.List;

import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Programme;

/**
 * A programme and a deal that overlap.
 *
 * @param strongest rank of the strongest kind of reason, from 1
 * @param kinds number of kinds of reason
 * @param reasons strongest first; never empty
 */
public record OverlapPair(Programme programme, Deal deal, int strongest, int kinds, List<Reason> reasons) {

	/** What pairs are sorted by. */
	List<Object> keys() {
		return List.of(this.strongest, this.kinds, this.deal.id(), this.programme.id());
	}

}
