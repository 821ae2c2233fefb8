package nl.rodedraad.question.competition;

import java.util.List;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Finding;

/**
 * Deals near each other that may want the same people or firms: questions to ask, never findings.
 *
 * @param pairs both on the theme first, then the closest
 * @param total number of pairs in all
 * @param reportSays what sources find about competition between regions
 * @param leftOut pairs that do not compete, and why
 * @param searched what the data hold to look with
 * @param unanswered what the data cannot tell
 */
public record PossibleCompetition(Page<CompetitionPair> pairs, int total, List<Finding> reportSays, List<LeftOut> leftOut,
		Searched searched, List<Unanswered> unanswered) {

	/** Two deals with such an aim near each other that are no pair. */
	public record LeftOut(Deal one, Deal other, Because because) {

		/** Why they are no pair. */
		public enum Because {

			/** One follows the other in the same region. */
			SUCCESSION,

			/** One certainly ended before the other began. */
			OTHER_TIME

		}

	}

	/**
	 * What the data hold to look with.
	 *
	 * @param deals all deals that have a name
	 * @param withAim of them those that are known to attract or keep people or firms
	 * @param withPlace of these those whose province or part of the country is known
	 * @param withMunicipalities of these those whose municipalities are known
	 */
	public record Searched(int deals, int withAim, int withPlace, int withMunicipalities) {

	}

}
