package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * What a source counts.
 *
 * @param of what is counted
 * @param count how many
 * @param asOf date of the statement, or null
 * @param rule by which rule, or null
 * @param bound code of the vocabulary {@code bound}, or null when exact
 */
public record Count(@Nullable String of, @Nullable String count, @Nullable String asOf, @Nullable String rule, @Nullable String bound,
		List<EvidencedFact> facts) implements Evidenced {

	/** The fact as this. */
	public static Count of(EvidencedFact fact) {
		return new Count(fact.qualifier("of"), fact.value(), fact.qualifier("asOf"), fact.qualifier("rule"), fact.qualifier("bound"),
				List.of(fact));
	}

}
