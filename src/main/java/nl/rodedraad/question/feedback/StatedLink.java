package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;
import org.jspecify.annotations.Nullable;

/**
 * What led to what according to a source, other than from one step to the next.
 *
 * @param from what led
 * @param to to what
 * @param note what the source says of the link, or null
 * @param timeBetween from the beginning of one to that of the other, or null when not both are dated steps of the chain
 */
public record StatedLink(Reach reach, Node from, Node to, @Nullable Text note, @Nullable TimeBetween timeBetween,
		List<EvidencedFact> facts) implements Evidenced {

	/** Between what a link lies. */
	public enum Reach {

		/** Two steps of the chain that do not follow each other. */
		JUMPS,

		/** From a step to something that is no step of the chain. */
		LEAVES_CHAIN,

		/** From something that is no step of the chain to a step. */
		ENTERS_CHAIN

	}

}
