package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * What a form of cooperation is like in one respect.
 *
 * @param characteristic code of the vocabulary {@code form-characteristic}
 * @param text in our words
 */
public record Characteristic(@Nullable String characteristic, Text text, List<EvidencedFact> facts) implements Evidenced {

	/** The fact as this. */
	public static Characteristic of(EvidencedFact fact) {
		return new Characteristic(fact.qualifier("characteristic"), fact.said(), List.of(fact));
	}

}
