package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Layer;
import nl.rodedraad.question.catalogue.RemarkOn;

/**
 * How formal effects of the deals got: our count of chains by layer, and beside it what sources say themselves.
 *
 * @param layers all layers, the least formal first, also those that no chain reaches
 * @param origins how many chains start where, also those of which there are none
 * @param chains by where they start, then the most formal layer first
 * @param total number of chains listed on all pages
 * @param feedforward number of chains that run from central government to a region, which are not counted here
 * @param reportSays what the report finds about feedback in general; it did not count our chains
 * @param unanswered what the data cannot tell
 */
public record FeedbackLayers(List<LayerRow> layers, List<OriginCount> origins, Page<LayeredChain> chains, int total, int feedforward,
		List<Finding> reportSays, List<Unanswered> unanswered) {

	/**
	 * A layer with the chains that come to it.
	 *
	 * @param order on what ground it has its place among the layers
	 * @param says what sources find about effects of this kind, apart from our count
	 * @param remarks what sources say of it that is no fact
	 * @param counts one for each place where a chain can start
	 * @param facts its place among the layers
	 */
	public record LayerRow(Layer layer, Basis order, List<Finding> says, List<RemarkOn> remarks, List<LayerCount> counts,
			List<EvidencedFact> facts) implements Evidenced {

	}

	/**
	 * Chains of one origin at one layer.
	 *
	 * @param chains those that reach it and no layer that is more formal
	 * @param chronologyOnly of these those of which only the order in time is known
	 * @param reached those that reach it, also when they go further
	 * @param addressedOnly those that bring it up and do not reach it
	 */
	public record LayerCount(ChainOrigin origin, int chains, int chronologyOnly, int reached, int addressedOnly) {

	}

	/**
	 * Chains of one origin.
	 *
	 * @param chains all of them
	 * @param reachNone of these those that reach no layer
	 */
	public record OriginCount(ChainOrigin origin, int chains, int reachNone) {

	}

}
