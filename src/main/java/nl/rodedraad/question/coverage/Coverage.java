package nl.rodedraad.question.coverage;

import java.util.List;

import nl.rodedraad.fact.FactCounts;
import nl.rodedraad.fact.Text;

/**
 * What the data hold as a whole; by deal and by source it is a list of its own.
 *
 * @param total the whole
 * @param tranches by tranche, without the deals that no source names
 * @param predicates by predicate
 */
public record Coverage(CoverageTotal total, List<TrancheCoverage> tranches, List<PredicateCoverage> predicates) {

	/**
	 * The whole.
	 *
	 * @param things number of things that facts are about
	 * @param sources number of documents
	 * @param deals number of deals, what is said of unnamed ones counted as one
	 * @param remarks number of remarks
	 * @param contradictions number of open contradictions, what was counted differently included
	 * @param counts all facts
	 */
	public record CoverageTotal(int things, int sources, int deals, int remarks, int contradictions, FactCounts counts) {

	}

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
