package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * A short code by which forms of cooperation are compared in one respect.
 *
 * @param characteristic code of the vocabulary {@code form-characteristic}
 * @param trait code of the vocabulary {@code form-trait}
 * @param extent code of the vocabulary {@code extent}, or null when it holds without reserve
 */
public record Trait(@Nullable String characteristic, @Nullable String trait, @Nullable String extent, List<EvidencedFact> facts)
		implements Evidenced {

	/** The fact as this. */
	public static Trait of(EvidencedFact fact) {
		return new Trait(fact.qualifier("characteristic"), fact.value(), fact.qualifier("extent"), List.of(fact));
	}

}
