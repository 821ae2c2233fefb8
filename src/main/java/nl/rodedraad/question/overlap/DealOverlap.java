package nl.rodedraad.question.overlap;

import java.util.List;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Programme;

/**
 * The programmes that overlap with a deal.
 *
 * @param deal the deal asked about
 * @param pairs strongest reason first
 * @param total number of pairs in all
 * @param without programmes for which no reason was found
 * @param notCounted what gives no reason, and why
 * @param checks what was looked for, and whether it could be
 */
public record DealOverlap(Deal deal, Page<OverlapPair> pairs, int total, List<Programme> without, List<NotCounted> notCounted,
		List<Check> checks) {

}
