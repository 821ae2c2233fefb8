package nl.rodedraad.question.provenance;

import java.util.List;

import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.fact.Text;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;

/**
 * Facts that disagree. All of them stay.
 *
 * @param id id of the contradiction
 * @param kind how they disagree
 * @param about the thing that they are about
 * @param subject id of that thing
 * @param predicate id of the predicate
 * @param labelNl Dutch words for the predicate
 * @param labelEn English words for the predicate
 * @param sides the facts; at least two
 */
public record Contradiction(String id, Disagreement.Kind kind, Node about, String subject, String predicate, String labelNl,
		String labelEn, List<EvidencedFact> sides) {

	/** Words for the predicate. */
	public Text label() {
		return new Text(this.labelNl, this.labelEn);
	}

}
