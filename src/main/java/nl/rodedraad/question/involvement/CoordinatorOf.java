package nl.rodedraad.question.involvement;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;
import org.jspecify.annotations.Nullable;

/**
 * That a ministry coordinates a deal for the State, which comes with the portfolio and is no involvement yet.
 *
 * @param thing the deal, or its tranche
 * @param note what the coordination is about, or null
 * @param validFrom since when, or null
 * @param validTo until when, or null
 */
public record CoordinatorOf(Node thing, @Nullable Text note, @Nullable String validFrom, @Nullable String validTo,
		List<EvidencedFact> facts) implements Evidenced {

}
