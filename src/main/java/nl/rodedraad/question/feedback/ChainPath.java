package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Chain;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Relation;
import nl.rodedraad.question.catalogue.RemarkOn;
import org.jspecify.annotations.Nullable;

/**
 * A chain, step by step, with what is known and what is not.
 *
 * @param belongings how what was asked about belongs to it, closest first; empty only when nothing in particular was asked about
 * @param startsIn where it starts
 * @param aboutInstrument whether it starts in the Regio Deals as an instrument, so that what it reaches is not the effect of one deal
 * @param steps in order; order is not cause
 * @param otherLinks stated links that jump over steps, leave the chain or come from outside it
 * @param gaps what is not known, in the order of the steps; a missing step is never invented
 * @param highestReached the most formal layer that a step reaches, or null when none reaches any
 * @param highestAddressed the most formal layer that a step addresses, or null when none addresses any
 * @param timeSpan from the first dated step to the last dated one, or null with fewer than two
 * @param findings what sources find about it
 * @param caveats what to keep in mind with it as a whole
 * @param facts that it runs this way, and how well it is described
 */
public record ChainPath(Chain chain, List<Belonging> belongings, List<Relation> startsIn, boolean aboutInstrument, List<PathStep> steps,
		List<StatedLink> otherLinks, List<Gap> gaps, @Nullable LayerReach highestReached, @Nullable LayerReach highestAddressed,
		@Nullable TimeBetween timeSpan, List<Finding> findings, List<RemarkOn> caveats, List<EvidencedFact> facts) implements Evidenced {

	/** Code of the vocabulary {@code chain-direction}. */
	public @Nullable String direction() {
		return this.chain.direction();
	}

	/** Code of the vocabulary {@code chain-strength}, or null. */
	public @Nullable String strength() {
		return this.chain.strength();
	}

}
