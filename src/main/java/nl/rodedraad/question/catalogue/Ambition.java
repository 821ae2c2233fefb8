package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * An ambition, and how it came in or went out.
 *
 * @param text in our words
 * @param change code of the vocabulary {@code ambition-change}
 * @param requestedBy id of who asked for that, or null
 */
public record Ambition(Text text, @Nullable String change, @Nullable String requestedBy, List<EvidencedFact> facts) implements Evidenced {

	/** The fact as this. */
	public static Ambition of(EvidencedFact fact) {
		return new Ambition(fact.said(), fact.qualifier("change"), fact.qualifier("requestedBy"), List.of(fact));
	}

}
