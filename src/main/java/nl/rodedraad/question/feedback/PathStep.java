package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Relation;
import nl.rodedraad.question.catalogue.RemarkOn;
import nl.rodedraad.question.catalogue.Step;
import nl.rodedraad.question.provenance.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * A step of a path.
 *
 * @param dates what sources say of its date, all readings; empty when no source says
 * @param actors who acted, and in what capacity
 * @param effects layers that it reaches or addresses
 * @param concerns what it is about
 * @param contradictions where sources disagree about it
 * @param remarks what to keep in mind with it
 * @param next how the next step follows, or null for the last
 * @param facts that it happened and what kind of step it is
 */
public record PathStep(Step step, List<StepDate> dates, List<Relation> actors, List<Relation> effects, List<Relation> concerns,
		List<Contradiction> contradictions, List<RemarkOn> remarks, @Nullable StepLink next, List<EvidencedFact> facts)
		implements Evidenced {

	/** What happened, or null when no source says. */
	public @Nullable Text title() {
		return this.step.title();
	}

	/** Code of the vocabulary {@code step-kind}, or null. */
	public @Nullable String kind() {
		return this.step.stepKind();
	}

	/**
	 * A reading of the date of a step.
	 *
	 * @param period as the source gives it: one date, or a stretch of time
	 */
	public record StepDate(String period, List<EvidencedFact> facts) implements Evidenced {

	}

}
