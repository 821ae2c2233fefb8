package nl.rodedraad.question.involvement;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;
import org.jspecify.annotations.Nullable;

/**
 * A role that a ministry has as a party.
 *
 * @param thing the deal, or the intervention of it
 * @param role code of the vocabulary {@code party-role}
 * @param namedAs name under which the source has the ministry, such as V&amp;J, or null
 * @param note what the role is about, or null
 * @param validFrom since when, or null
 * @param validTo until when, or null
 */
public record PartyIn(Node thing, String role, @Nullable String namedAs, @Nullable Text note, @Nullable String validFrom,
		@Nullable String validTo, List<EvidencedFact> facts) implements Evidenced {

}
