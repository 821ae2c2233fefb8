package nl.rodedraad.question.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Chain;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Layer;
import nl.rodedraad.question.catalogue.RemarkOn;
import nl.rodedraad.question.feedback.FeedbackLayers.LayerCount;
import nl.rodedraad.question.feedback.FeedbackLayers.LayerRow;
import nl.rodedraad.question.feedback.FeedbackLayers.OriginCount;
import nl.rodedraad.question.feedback.PathRow.PartRow;

/** What {@code questions/feedback-layers} returns. Facts stand in it by their ids, except in {@code facts}. */
record LayersRow(List<PlacedLayer> layers, List<Tally> tallies, boolean missing, int total, List<ChainRow> chains, int feedforward,
		List<String> reportSays, List<EvidencedFact> facts) {

	Map<String, EvidencedFact> factsById() {
		return this.facts.stream().collect(Collectors.toMap(EvidencedFact::id, Function.identity()));
	}

	List<LayerRow> layers(Map<String, EvidencedFact> facts) {
		return this.layers.stream().map((placed) -> {
			List<EvidencedFact> place = placed.ids.stream().map(facts::get).toList();
			Basis order = place.stream().flatMap((fact) -> fact.bases().stream()).min(Basis::compareTo).orElseThrow();
			return new LayerRow(placed.layer, order, findings(placed.says, facts), placed.remarks, counts(placed.layer.number()), place);
		}).toList();
	}

	private List<LayerCount> counts(Integer layer) {
		return Arrays.stream(ChainOrigin.values())
			.map((origin) -> new LayerCount(origin, count(origin, (tally) -> tally.highest == layer),
					count(origin, (tally) -> tally.highest == layer && tally.chronologyOnly()),
					count(origin, (tally) -> tally.reached.contains(layer)),
					count(origin, (tally) -> tally.addressed.contains(layer) && !tally.reached.contains(layer))))
			.toList();
	}

	List<OriginCount> origins() {
		return Arrays.stream(ChainOrigin.values())
			.map((origin) -> new OriginCount(origin, count(origin, (tally) -> true), count(origin, (tally) -> tally.reached.isEmpty())))
			.toList();
	}

	private int count(ChainOrigin origin, Predicate<Tally> which) {
		return this.tallies.stream().filter((tally) -> tally.origin == origin).filter(which).mapToInt(Tally::chains).sum();
	}

	List<Finding> reportSays(Map<String, EvidencedFact> facts) {
		return findings(this.reportSays, facts);
	}

	private static List<Finding> findings(List<String> ids, Map<String, EvidencedFact> facts) {
		return ids.stream().map(facts::get).map(Finding::of).toList();
	}

	/** A layer, and ids of the facts that give its place and of what sources say of it. */
	record PlacedLayer(Layer layer, List<String> ids, List<String> says, List<RemarkOn> remarks) {

	}

	/**
	 * How many chains are alike.
	 *
	 * @param strength rank of how well they are described
	 * @param highest number of the most formal layer that they reach, 0 for none
	 * @param reached numbers of the layers that they reach
	 * @param addressed numbers of the layers that they bring up
	 */
	record Tally(ChainOrigin origin, int strength, int highest, List<Integer> reached, List<Integer> addressed, int chains) {

		boolean chronologyOnly() {
			return this.strength >= FeedbackQuestion.STRENGTHS.get("CHRONOLOGY_ONLY");
		}

	}

	/**
	 * A chain.
	 *
	 * @param formality 0 minus the number of the most formal layer that it reaches
	 * @param strength rank of how well it is described
	 * @param parts the chain itself, then its steps in order
	 */
	record ChainRow(ChainOrigin origin, int formality, int strength, Chain chain, List<PartRow> parts) {

		/** What chains are sorted by. */
		List<Object> keys() {
			return List.of(this.origin.ordinal() + 1, this.formality, this.strength, this.chain.id());
		}

		LayeredChain with(Map<String, EvidencedFact> facts) {
			return LayeredChain.of(this.origin, PathAssembly.of(this.chain, this.parts, facts).path(List.of()));
		}

	}

}
