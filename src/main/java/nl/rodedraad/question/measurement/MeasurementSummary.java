package nl.rodedraad.question.measurement;

import java.util.List;

/**
 * How much is known of results. It counts what sources say, not what is there: what is not known may well be measured.
 *
 * @param deals number of deals
 * @param dealsWithEvaluation of these those with an evaluation that is known
 * @param dealsWithoutIntervention of these those of which no intervention is known, so that nothing can be known of results either
 * @param evaluations known evaluations of the deals by kind
 * @param interventions number of interventions
 * @param withOutcome of these those with an outcome, in figures or in words
 * @param withFigure of these those with an outcome that has a figure
 * @param noOutcomeKnown number of interventions without an outcome that is known
 * @param monitored interventions by whether they are measured: yes, partly, no, unknown
 * @param levels interventions by level of outcome: output, outcome, impact
 */
public record MeasurementSummary(int deals, int dealsWithEvaluation, int dealsWithoutIntervention, List<EvaluationCount> evaluations,
		int interventions, int withOutcome, int withFigure, int noOutcomeKnown, List<AnswerCount> monitored, List<LevelOutcomes> levels) {

	/** Number of deals of which no evaluation is known. */
	public int noEvaluationKnown() {
		return this.deals - this.dealsWithEvaluation;
	}

	/**
	 * Evaluations of a kind.
	 *
	 * @param kind code of the vocabulary {@code evaluation-kind}
	 * @param documents how many; one about several deals counts for each of them
	 */
	public record EvaluationCount(String kind, int documents) {

	}

	/**
	 * Interventions by whether they are measured.
	 *
	 * @param answer code of the vocabulary {@code answer}
	 */
	public record AnswerCount(String answer, int interventions) {

	}

	/**
	 * Interventions with an outcome of a level.
	 *
	 * @param level code of the vocabulary {@code outcome-level}
	 * @param interventions those with an outcome of this level
	 * @param withFigure of these those with a figure for it
	 */
	public record LevelOutcomes(String level, int interventions, int withFigure) {

	}

}
