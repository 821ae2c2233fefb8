package nl.rodedraad.question.involvement;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a ministry was involved.
 *
 * @param thing the deal, or the intervention of it
 * @param kind code of the vocabulary {@code involvement}
 * @param note what it did, or null
 * @param validFrom since when, or null
 * @param validTo until when, or null
 */
public record InvolvedIn(Node thing, String kind, @Nullable Text note, @Nullable String validFrom, @Nullable String validTo,
		List<EvidencedFact> facts) implements Evidenced {

}
