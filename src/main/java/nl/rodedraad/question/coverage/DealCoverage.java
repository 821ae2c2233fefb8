package nl.rodedraad.question.coverage;

import java.util.List;

import nl.rodedraad.fact.FactCounts;
import nl.rodedraad.question.catalogue.Deal;

/**
 * What the data hold of a deal, with its pillars, interventions and evaluations.
 *
 * @param position its place in the list, from 0
 * @param tranche number of its tranche, or 0 when it has none
 * @param complete lists that a source gives in full, as codes of the vocabulary {@code list}
 * @param searched lists for which documents were searched
 * @param missing predicates that every deal could have and this one has not: unknown, not absent
 */
public record DealCoverage(int position, Deal deal, int tranche, List<String> complete, List<String> searched, List<String> missing,
		FactCounts counts) {

}
