package nl.rodedraad.question.measurement;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Monitoring;
import nl.rodedraad.question.catalogue.Outcome;

/**
 * What is known of what came out of a deal or intervention, of its being measured, and of its evaluations.
 *
 * @param outcomes what came out
 * @param monitoring what sources say of its being measured, as a whole or in part
 * @param evaluations documents about it, the earliest first
 * @param facts all facts that this rests on; empty when nothing is known
 */
public record Measured(List<Outcome> outcomes, List<Monitoring> monitoring, List<KnownEvaluation> evaluations, List<EvidencedFact> facts)
		implements Evidenced {

	/** What is known of what came out. */
	public OutcomeState outcome() {
		return OutcomeState.of(this.outcomes.stream().anyMatch((outcome) -> outcome.count() != null), !this.outcomes.isEmpty());
	}

	/** Whether it is measured, as a code of the vocabulary {@code answer}; see {@link Monitoring#overall}. */
	public String monitored() {
		return Monitoring.overall(this.monitoring.stream().map(Monitoring::answer), this.outcomes.stream().map(Outcome::monitored));
	}

	/** Whether an evaluation is known. */
	public EvaluationState evaluation() {
		return this.evaluations.isEmpty() ? EvaluationState.NONE_KNOWN : EvaluationState.KNOWN;
	}

}
