package nl.rodedraad.question.involvement;

import java.util.List;

import nl.rodedraad.question.catalogue.Deal;

/**
 * What is known of all ministries in one deal.
 *
 * @param cells one a ministry: those that signed first, then those of which something else is known, then the rest
 * @param toActOn those that signed and of which nothing was found in the documents that were searched
 */
public record DealInvolvement(Deal deal, InvolvementCoverage coverage, List<InvolvementCell> cells, List<InvolvementCell> toActOn) {

}
