package nl.rodedraad.question.overlap;

import java.util.List;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Programme;

/**
 * The deals that overlap with one or more programmes.
 *
 * @param programmes the programmes asked about
 * @param pairs strongest reason first; never ordered by one opaque score
 * @param deals the deals of all pairs, each once
 * @param total number of pairs in all
 * @param unnamed what sources say of deals that they do not name
 * @param notCounted what gives no reason, and why
 * @param checks what was looked for, and whether it could be
 */
public record ProgrammeOverlap(List<Programme> programmes, Page<OverlapPair> pairs, List<Deal> deals, int total,
		List<UnnamedLink> unnamed, List<NotCounted> notCounted, List<Check> checks) {

}
