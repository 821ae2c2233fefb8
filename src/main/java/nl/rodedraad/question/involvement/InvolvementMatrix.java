package nl.rodedraad.question.involvement;

import java.util.List;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Ministry;

/**
 * What is known of many ministries in many deals.
 *
 * @param coverage of all deals asked about, also those on other pages
 * @param deals the heads of the columns
 * @param total number of deals on all pages
 * @param rows one a ministry
 * @param toActOn where a ministry signed and nothing was found in the documents that were searched, most documents first; also of
 *   deals on other pages
 */
public record InvolvementMatrix(InvolvementCoverage coverage, Page<Deal> deals, int total, List<Row> rows, List<MatrixCell> toActOn) {

	/**
	 * The cells of one ministry.
	 *
	 * @param cells one for each deal, in the order of the columns
	 */
	public record Row(Ministry ministry, List<MatrixCell> cells) {

	}

}
