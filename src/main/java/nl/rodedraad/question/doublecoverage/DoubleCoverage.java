package nl.rodedraad.question.doublecoverage;

import java.util.List;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.overlap.NotCounted;
import nl.rodedraad.question.overlap.UnnamedLink;

/**
 * Where a programme and the deals pay for the same thing, as far as sources say so and as far as the data let one ask.
 *
 * @param programme the programme asked about
 * @param pairs what a source says first, then what is a question to ask
 * @param total number of pairs in all
 * @param unnamed links with deals that the source does not name
 * @param unnamedSaid what sources say of the programme and deals that they do not name
 * @param reportSays what the report finds about double coverage in general
 * @param apart deals that share a theme and a place with the programme, and certainly ran at another time
 * @param notCounted what applies to everybody and gives no candidate
 * @param unchecked of what the data hold too little to look for candidates
 * @param unanswered what the data cannot tell
 */
public record DoubleCoverage(Programme programme, Page<CoveragePair> pairs, int total, List<UnnamedLink> unnamed,
		List<Finding> unnamedSaid, List<Finding> reportSays, List<Deal> apart, List<NotCounted> notCounted, List<Unchecked> unchecked,
		List<Unanswered> unanswered) {

}
