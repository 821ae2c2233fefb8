package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * A list that a source gives in full.
 *
 * @param list code of the vocabulary {@code list}
 */
public record CompleteList(@Nullable String list, List<EvidencedFact> facts) implements Evidenced {

	/** The fact as this. */
	public static CompleteList of(EvidencedFact fact) {
		return new CompleteList(fact.value(), List.of(fact));
	}

}
