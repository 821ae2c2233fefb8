package nl.rodedraad.question.measurement;

import java.util.List;
import java.util.function.Predicate;

import nl.rodedraad.question.catalogue.Monitoring;
import nl.rodedraad.question.measurement.MeasurementSummary.AnswerCount;
import nl.rodedraad.question.measurement.MeasurementSummary.LevelOutcomes;
import org.jspecify.annotations.Nullable;

/**
 * How many interventions are alike in what is known of results, so that all can be counted without being listed.
 *
 * @param answers what sources say of their being measured
 * @param outcomes kinds of outcome that they have
 */
record Tally(List<String> answers, List<OutcomeKind> outcomes, int interventions) {

	private static final List<String> ANSWERS = List.of("YES", "PARTLY", "NO", "UNKNOWN");

	private static final List<String> LEVELS = List.of("OUTPUT", "OUTCOME", "IMPACT");

	boolean withOutcome() {
		return !this.outcomes.isEmpty();
	}

	boolean withFigure() {
		return this.outcomes.stream().anyMatch(OutcomeKind::figure);
	}

	private String monitored() {
		return Monitoring.overall(this.answers.stream(), this.outcomes.stream().map(OutcomeKind::monitored));
	}

	private boolean has(String level) {
		return this.outcomes.stream().anyMatch((outcome) -> outcome.level.equals(level));
	}

	private boolean hasFigure(String level) {
		return this.outcomes.stream().anyMatch((outcome) -> outcome.level.equals(level) && outcome.figure);
	}

	static int count(List<Tally> all, Predicate<Tally> which) {
		return all.stream().filter(which).mapToInt(Tally::interventions).sum();
	}

	static List<AnswerCount> monitored(List<Tally> all) {
		return ANSWERS.stream().map((answer) -> new AnswerCount(answer, count(all, (tally) -> tally.monitored().equals(answer)))).toList();
	}

	static List<LevelOutcomes> levels(List<Tally> all) {
		return LEVELS.stream().map((level) -> new LevelOutcomes(level, count(all, (tally) -> tally.has(level)),
				count(all, (tally) -> tally.hasFigure(level)))).toList();
	}

	/**
	 * A kind of outcome.
	 *
	 * @param level code of the vocabulary {@code outcome-level}
	 * @param monitored code of the vocabulary {@code answer}, or null when no source says
	 * @param figure whether it has a figure
	 */
	record OutcomeKind(String level, @Nullable String monitored, boolean figure) {

	}

}
