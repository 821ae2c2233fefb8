package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Step;
import org.jspecify.annotations.Nullable;

/**
 * How the next step follows.
 *
 * @param next the next step
 * @param note what the source says of the link, or null
 * @param timeBetween from the beginning of the step to that of the next, or null when a date is not known
 * @param facts the stated link; empty for order only
 */
public record StepLink(Kind kind, Step next, @Nullable Text note, @Nullable TimeBetween timeBetween, List<EvidencedFact> facts)
		implements Evidenced {

	/** What a link rests on. */
	public enum Kind {

		/** A source says that the step led to the next. */
		STATED,

		/** The next step comes after it; no source says that one led to the other. */
		ORDER_ONLY

	}

}
