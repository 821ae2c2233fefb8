package nl.rodedraad.question.involvement;

import java.util.List;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.catalogue.Ministry;

/**
 * What is known of one ministry in many deals.
 *
 * @param coverage of all deals asked about, whatever states the cells were limited to
 * @param cells one a deal: where it signed first, then where something else is known, then the rest
 * @param total number of cells on all pages
 * @param toActOn where it signed and nothing was found in the documents that were searched, most documents first
 */
public record MinistryInvolvement(Ministry ministry, InvolvementCoverage coverage, Page<InvolvementCell> cells, int total,
		List<InvolvementCell> toActOn) {

}
