package nl.rodedraad.question.feedback;

import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;

/**
 * A chain with the most formal layer that it reaches, and how sure that is.
 *
 * @param arrivals the steps by which it reaches that layer; none when it reaches none
 */
public record LayeredChain(ChainOrigin origin, ChainPath path, List<LayerArrival> arrivals) implements Evidenced {

	static LayeredChain of(ChainOrigin origin, ChainPath path) {
		return new LayeredChain(origin, path, LayerArrival.of(path));
	}

	/** Where it starts and what it reaches. */
	@Override
	public List<EvidencedFact> facts() {
		LayerReach reached = this.path.highestReached();
		return Stream.concat(this.path.startsIn().stream().flatMap((start) -> start.facts().stream()),
				(reached == null) ? Stream.empty() : reached.facts().stream()).toList();
	}

}
