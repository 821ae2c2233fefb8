package nl.rodedraad.question.feedback;

import java.util.ArrayList;
import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Step;
import nl.rodedraad.question.feedback.PathStep.StepDate;

/**
 * How a path came to the step by which it reaches its most formal layer: whether it is known when, and through what.
 *
 * @param dates what sources say of its date; empty when no source says
 * @param facts the links to it that a source states; empty for others
 */
public record LayerArrival(Step step, List<StepDate> dates, Link link, List<EvidencedFact> facts) implements Evidenced {

	/** Each arrival of a path at its most formal layer; none when it reaches none. */
	static List<LayerArrival> of(ChainPath path) {
		LayerReach reached = path.highestReached();
		return (reached == null) ? List.of() : reached.steps().stream().map((step) -> of(path, step)).toList();
	}

	private static LayerArrival of(ChainPath path, Step step) {
		List<EvidencedFact> links = new ArrayList<>();
		path.steps().stream().map(PathStep::next).filter((next) -> next != null && next.next().id().equals(step.id()))
			.forEach((next) -> links.addAll(next.facts()));
		path.otherLinks().stream().filter((link) -> link.to().id().equals(step.id())).forEach((link) -> links.addAll(link.facts()));
		PathStep whole = path.steps().stream().filter((one) -> one.step().id().equals(step.id())).findFirst().orElseThrow();
		Link link = (path.steps().get(0) == whole) ? Link.FIRST_STEP : Link.ORDER_ONLY;
		return new LayerArrival(step, whole.dates(), links.isEmpty() ? link : Link.STATED, links);
	}

	/** What is known of what led to a step. */
	public enum Link {

		/** A source says what led to it. */
		STATED,

		/** It comes after other steps; no source says that one of them led to it. */
		ORDER_ONLY,

		/** It is the first step of the chain, so that nothing in the chain can have led to it. */
		FIRST_STEP

	}

}
