package nl.rodedraad.question.coverage;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.catalogue.Deal;

/**
 * What the data hold.
 *
 * @param things number of things that facts are about
 * @param sources number of documents
 * @param remarks number of remarks
 * @param contradictions number of open contradictions, what was counted differently included
 * @param total all facts
 * @param tranches by tranche, without the deals that no source names
 * @param deals by deal, with its pillars, interventions and evaluations
 * @param predicates by predicate
 */
public record Coverage(int things, int sources, int remarks, int contradictions, FactCounts total, List<TrancheCoverage> tranches,
		List<DealCoverage> deals, List<PredicateCoverage> predicates) {

	/**
	 * What the data hold of a tranche.
	 *
	 * @param number of the tranche
	 * @param deals how many deals it has
	 * @param withCompleteMinistries in how many of them all ministries that are party are known
	 * @param counts facts about its deals
	 */
	public record TrancheCoverage(int number, int deals, int withCompleteMinistries, FactCounts counts) {

	}

	/**
	 * What the data hold of a deal.
	 *
	 * @param tranche number of its tranche, or 0 when it has none
	 * @param counts facts about it and its parts
	 * @param complete lists that a source gives in full, as codes of the vocabulary {@code list}
	 * @param searched lists for which documents were searched
	 * @param missing predicates that every deal could have and this one has not: unknown, not absent
	 */
	public record DealCoverage(Deal deal, int tranche, FactCounts counts, List<String> complete, List<String> searched,
			List<String> missing) {

	}

	/**
	 * What the data hold of a predicate.
	 *
	 * @param predicate its id
	 * @param labelNl Dutch words for it
	 * @param labelEn English words for it
	 * @param counts facts with it
	 */
	public record PredicateCoverage(String predicate, String labelNl, String labelEn, FactCounts counts) {

		/** Words for it. */
		public Text label() {
			return new Text(this.labelNl, this.labelEn);
		}

	}

}
