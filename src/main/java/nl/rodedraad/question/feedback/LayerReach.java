package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Layer;
import nl.rodedraad.question.catalogue.Relation;
import nl.rodedraad.question.catalogue.Step;
import org.jspecify.annotations.Nullable;

/**
 * The most formal layer of a path.
 *
 * @param steps the steps that reach or address it; never empty
 */
public record LayerReach(Layer layer, List<Step> steps, List<EvidencedFact> facts) implements Evidenced {

	/**
	 * The most formal layer among effects of one kind, or null when there is none.
	 * @param effect code of the vocabulary {@code effect}; what only addresses a layer does not reach it
	 */
	static @Nullable LayerReach highest(List<PathStep> path, String effect) {
		Layer highest = null;
		for (PathStep step : path) {
			for (Relation one : step.effects()) {
				if (effect.equals(one.effect()) && one.node() instanceof Layer layer && (highest == null || layer.number() > highest.number())) {
					highest = layer;
				}
			}
		}
		return (highest == null) ? null : at(highest, path, effect);
	}

	private static LayerReach at(Layer layer, List<PathStep> path, String effect) {
		List<PathStep> steps = path.stream().filter((step) -> step.effects().stream().anyMatch((one) -> isAt(one, layer, effect))).toList();
		return new LayerReach(layer, steps.stream().map(PathStep::step).toList(), steps.stream()
			.flatMap((step) -> step.effects().stream())
			.filter((one) -> isAt(one, layer, effect))
			.flatMap((one) -> one.facts().stream())
			.toList());
	}

	private static boolean isAt(Relation effect, Layer layer, String kind) {
		return kind.equals(effect.effect()) && effect.node().id().equals(layer.id());
	}

}
