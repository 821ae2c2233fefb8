package nl.rodedraad.dataset;

import java.util.Optional;

import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Thing;
import org.jspecify.annotations.Nullable;

/**
 * One value of one key of one thing, as written: what a fact is made of.
 *
 * @param subject thing that it is said of
 * @param predicate what the key stands for
 * @param node the value as written
 * @param nested the thing that is written out here, or null when it is a value or a reference
 * @param inherited evidence that holds where the item names none, or null
 * @param context slug of the thing at the top of the file
 */
record Item(Thing subject, Predicate predicate, YamlNode node, @Nullable Thing nested, @Nullable YamlNode inherited,
		String context) {

	/** The evidence as written, with the item or above it. */
	Optional<YamlNode> evidence() {
		return this.node.get("evidence").or(() -> Optional.ofNullable(this.inherited));
	}

}
