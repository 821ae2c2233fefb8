package nl.rodedraad.question.involvement;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Ministry;

/**
 * What is known of one ministry in one deal, with its evidence.
 *
 * @param signatures its signatures, under the name of the day; empty unless signed is {@code YES}
 * @param otherRoles what else it is party as, in the deal or in one of its interventions
 * @param ways in what ways it was involved or declined; empty unless involvement is {@code FOUND} or {@code DECLINED}
 * @param coordination that it coordinates the deal or its tranche
 * @param documents the documents in which nothing was found; never empty when involvement is {@code NONE_FOUND}, else empty
 * @param facts what all this rests on; empty when nothing is known
 */
public record InvolvementCell(Deal deal, Ministry ministry, SignedState signed, List<PartyIn> signatures, List<PartyIn> otherRoles,
		InvolvementState involvement, List<InvolvedIn> ways, List<CoordinatorOf> coordination, List<SearchedDocument> documents,
		List<EvidencedFact> facts) implements Evidenced {

	/** Codes of the vocabulary {@code involvement}, each once. */
	public List<String> kinds() {
		return this.ways.stream().map(InvolvedIn::kind).distinct().toList();
	}

}
