package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * A name with its dates.
 *
 * @param name the name
 * @param abbreviation its abbreviation, or null
 * @param validFrom since when, or null
 * @param validTo until when, or null
 */
public record Name(@Nullable String name, @Nullable String abbreviation, @Nullable String validFrom, @Nullable String validTo,
		List<EvidencedFact> facts) implements Evidenced {

	/** The fact as this. */
	public static Name of(EvidencedFact fact) {
		return new Name(fact.value(), fact.qualifier("abbreviation"), fact.validFrom(), fact.validTo(), List.of(fact));
	}

}
