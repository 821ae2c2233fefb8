package nl.rodedraad.question.measurement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactsById;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Evaluation;
import nl.rodedraad.question.catalogue.Intervention;
import nl.rodedraad.question.catalogue.Monitoring;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.Outcome;
import nl.rodedraad.question.measurement.Measurement.MeasuredDeal;
import nl.rodedraad.question.measurement.Measurement.MeasuredIntervention;
import nl.rodedraad.question.measurement.MeasurementSummary.EvaluationCount;
import org.jspecify.annotations.Nullable;

/** What {@code questions/measurement} returns. Facts stand in it by their ids, except in {@code facts}. */
record MeasurementRow(List<String> missing, int total, int evaluated, List<EvaluationCount> documents, int bare, List<Tally> tallies,
		List<DealRow> deals, List<String> reportSays, List<EvidencedFact> facts) {

	MeasurementSummary summary() {
		int all = Tally.count(this.tallies, (tally) -> true);
		int withOutcome = Tally.count(this.tallies, Tally::withOutcome);
		return new MeasurementSummary(this.total, this.evaluated, this.bare, this.documents, all, withOutcome,
				Tally.count(this.tallies, Tally::withFigure), all - withOutcome, Tally.monitored(this.tallies), Tally.levels(this.tallies));
	}

	private static Measured measured(List<Told> told, FactsById facts) {
		return new Measured(told(told, "OUTCOME", facts, Outcome::of), told(told, "MONITORED", facts, Monitoring::of),
				told.stream().flatMap((one) -> one.evaluation(facts)).toList(), told.stream().flatMap((one) -> facts.of(one.ids).stream()).toList());
	}

	private static <T> List<T> told(List<Told> told, String predicate, FactsById facts, Function<EvidencedFact, T> as) {
		return told.stream().filter((one) -> one.predicate.equals(predicate)).flatMap((one) -> facts.of(one.ids).stream()).map(as).toList();
	}

	/**
	 * A deal.
	 *
	 * @param tranche number of its tranche, 99 when no source gives it
	 * @param sortName what deals of a tranche are sorted by
	 */
	record DealRow(Deal deal, int tranche, String sortName, List<Told> told, List<InterventionRow> interventions) {

		List<Object> keys() {
			return List.of(this.tranche, this.sortName, this.deal.id());
		}

		MeasuredDeal with(FactsById facts) {
			return new MeasuredDeal(this.deal, measured(this.told, facts),
					this.interventions.stream().map((intervention) -> intervention.with(facts)).toList());
		}

	}

	/** An intervention, and the facts by which it is in the answer. */
	record InterventionRow(Intervention intervention, List<Told> told, List<String> ids) {

		MeasuredIntervention with(FactsById facts) {
			return new MeasuredIntervention(this.intervention, measured(this.told, facts), facts.of(this.ids));
		}

	}

	/**
	 * What is known of a deal or intervention.
	 *
	 * @param evaluation the evaluation that it points at, or null
	 * @param by who made that
	 */
	record Told(String predicate, @Nullable Evaluation evaluation, List<Node> by, List<String> ids) {

		Stream<KnownEvaluation> evaluation(FactsById facts) {
			return Stream.ofNullable(this.evaluation).map((document) -> new KnownEvaluation(document, this.by, facts.of(this.ids)));
		}

	}

}
