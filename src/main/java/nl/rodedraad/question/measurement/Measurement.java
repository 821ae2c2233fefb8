package nl.rodedraad.question.measurement;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Intervention;

/**
 * What is measured and what is not, by deal and intervention.
 *
 * @param summary counts over all deals asked about, also those on other pages
 * @param deals by tranche and name
 * @param total number of deals on all pages
 * @param reportSays what sources find about measuring in the deals, apart from our counts
 * @param unanswered what the data cannot tell
 */
public record Measurement(MeasurementSummary summary, Page<MeasuredDeal> deals, int total, List<Finding> reportSays,
		List<Unanswered> unanswered) {

	/**
	 * A deal.
	 *
	 * @param measured of the deal as a whole
	 * @param interventions those asked about, by name
	 */
	public record MeasuredDeal(Deal deal, Measured measured, List<MeasuredIntervention> interventions) implements Evidenced {

		@Override
		public List<EvidencedFact> facts() {
			return this.measured.facts();
		}

	}

	/**
	 * An intervention of a deal.
	 *
	 * @param facts that it is part of the deal and, when a theme was asked about, works on it
	 */
	public record MeasuredIntervention(Intervention intervention, Measured measured, List<EvidencedFact> facts) implements Evidenced {

	}

}
