package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * What a source finds.
 *
 * @param topic code of the vocabulary {@code topic}
 * @param text in our words
 */
public record Finding(@Nullable String topic, Text text, List<EvidencedFact> facts) implements Evidenced {

	/** The fact as this. */
	public static Finding of(EvidencedFact fact) {
		return new Finding(fact.qualifier("topic"), fact.said(), List.of(fact));
	}

}
