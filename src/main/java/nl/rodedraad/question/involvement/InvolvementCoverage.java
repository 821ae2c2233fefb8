package nl.rodedraad.question.involvement;

/**
 * How much is known of the cells that an answer is about, so that nobody takes what is not known for a no.
 *
 * @param deals number of deals
 * @param complete number of deals of which the list of ministries was read whole
 * @param searched number of deals of which documents were searched for involvement
 * @param cells number of cells
 */
public record InvolvementCoverage(int deals, int complete, int searched, int cells, int signedYes, int signedNo, int signedUnknown,
		int found, int declined, int noneFound, int involvementUnknown) {

}
