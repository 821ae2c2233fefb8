package nl.rodedraad.question.involvement;

import java.util.List;

import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Ministry;

/**
 * The same as an {@link InvolvementCell}, in so few words that a matrix can have many of them. Its evidence is read when
 * somebody asks for it.
 *
 * @param namedAs names under which it signed
 * @param roles codes of the vocabulary {@code party-role}: what else it is party as
 * @param kinds codes of the vocabulary {@code involvement}
 * @param coordinates whether a source says that it coordinates the deal or its tranche
 * @param documents the documents in which nothing was found
 * @param factIds ids of the facts that it rests on
 */
public record MatrixCell(Deal deal, Ministry ministry, SignedState signed, List<String> namedAs, List<String> roles,
		InvolvementState involvement, List<String> kinds, boolean coordinates, List<SearchedDocument> documents, List<String> factIds) {

}
