package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.fact.Period;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.RemarkOn;
import nl.rodedraad.question.catalogue.Step;
import nl.rodedraad.question.feedback.Gap.StatedMissing;
import nl.rodedraad.question.feedback.PathStep.StepDate;
import nl.rodedraad.question.provenance.Contradiction;

/**
 * What is known of a chain or of one of its steps.
 *
 * @param about the chain or the step
 * @param told facts about it
 * @param cameFrom what led to it and is no step of the chain
 */
record Part(Node about, List<Told> told, List<Told> cameFrom, List<Contradiction> contradictions, List<RemarkOn> remarks) {

	Step step() {
		return (Step) this.about;
	}

	List<StepDate> dates() {
		return Told.of(this.told, "DATE").map(Told::fact).map(Part::date).toList();
	}

	private static StepDate date(EvidencedFact fact) {
		return new StepDate(String.valueOf(fact.value()), List.of(fact));
	}

	List<Period> periods() {
		return dates().stream().map((date) -> Period.parse(date.period())).toList();
	}

	List<StatedMissing> missing() {
		return Told.of(this.told, "STATED_MISSING").map(Told::fact)
			.map((fact) -> new StatedMissing(this.about, fact.said(), List.of(fact))).toList();
	}

}
