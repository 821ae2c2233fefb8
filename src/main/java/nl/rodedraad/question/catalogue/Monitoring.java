package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is measured.
 *
 * @param of what is or is not measured, or null for the whole
 * @param answer code of the vocabulary {@code answer}
 */
public record Monitoring(@Nullable String of, @Nullable String answer, List<EvidencedFact> facts) implements Evidenced {

	/** The fact as this. */
	public static Monitoring of(EvidencedFact fact) {
		return new Monitoring(fact.qualifier("of"), fact.value(), List.of(fact));
	}

}
