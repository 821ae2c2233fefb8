package nl.rodedraad.question.catalogue;

import java.math.BigDecimal;
import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * An amount.
 *
 * @param amount euros
 * @param payer code of the vocabulary {@code payer}
 * @param by id of who pays, or null
 * @param kind code of the vocabulary {@code money-kind}
 * @param asOf date of the statement, or null
 * @param bound code of the vocabulary {@code bound}, or null when exact
 * @param part what it is for, or null for the whole
 */
public record Money(BigDecimal amount, @Nullable String payer, @Nullable String by, @Nullable String kind, @Nullable String asOf,
		@Nullable String bound, @Nullable String part, List<EvidencedFact> facts) implements Evidenced {

	/** The fact as this. */
	public static Money of(EvidencedFact fact) {
		return new Money(new BigDecimal(String.valueOf(fact.value())), fact.qualifier("payer"), fact.qualifier("by"), fact.qualifier("kind"),
				fact.qualifier("asOf"), fact.qualifier("bound"), fact.qualifier("part"), List.of(fact));
	}

}
