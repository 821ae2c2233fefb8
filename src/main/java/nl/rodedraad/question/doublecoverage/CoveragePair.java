package nl.rodedraad.question.doublecoverage;

import java.util.List;

import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A programme and a deal that pay for the same thing, that left it to one another, or that may be asked whether they do.
 *
 * @param kind whether a source says it
 * @param stated links that a source states; none for a candidate
 * @param said what sources say of the deal with the programme in mind; none for a candidate
 * @param candidate what they share by our reckoning, or null when they share no theme in one place at one time
 */
public record CoveragePair(Programme programme, Deal deal, CoverageKind kind, List<StatedCoverage> stated, List<Finding> said,
		@Nullable CandidateCoverage candidate) {

}
