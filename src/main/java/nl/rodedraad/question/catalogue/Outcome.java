package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * What came out.
 *
 * @param text in our words
 * @param level code of the vocabulary {@code outcome-level}
 * @param count the figure, or null
 * @param unit what the figure counts, or null
 * @param bound code of the vocabulary {@code bound}, or null when exact
 * @param monitored code of the vocabulary {@code answer}, or null
 * @param asOf date of the statement, or null
 */
public record Outcome(Text text, @Nullable String level, @Nullable String count, @Nullable String unit, @Nullable String bound,
		@Nullable String monitored, @Nullable String asOf, List<EvidencedFact> facts) implements Evidenced {

	/** The fact as this. */
	public static Outcome of(EvidencedFact fact) {
		return new Outcome(fact.said(), fact.qualifier("level"), fact.qualifier("count"), fact.qualifier("unit"), fact.qualifier("bound"),
				fact.qualifier("monitored"), fact.qualifier("asOf"), List.of(fact));
	}

}
