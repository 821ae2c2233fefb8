package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;

/**
 * What a source says, in our words.
 *
 * @param text the text
 */
public record Said(Text text, List<EvidencedFact> facts) implements Evidenced {

	/** The fact as this. */
	public static Said of(EvidencedFact fact) {
		return new Said(fact.said(), List.of(fact));
	}

}
