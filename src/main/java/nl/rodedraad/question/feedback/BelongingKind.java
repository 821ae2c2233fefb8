package nl.rodedraad.question.feedback;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How a thing belongs to a chain, the closest first. */
public enum BelongingKind {

	/** It is the chain. */
	ITSELF,

	/** The chain starts in it. */
	STARTS_HERE,

	/** A step before the last is about it, or a source says that it led to a step. */
	PASSES_THROUGH,

	/** The last step is about it, or a source says that a step led to it. */
	ENDS_HERE,

	/** The chain as a whole concerns it; which step does is not said. */
	CONCERNS,

	/** It acts in a step. */
	ACTS_IN;

	static Map<String, Integer> ranks() {
		return Arrays.stream(values()).collect(Collectors.toMap(BelongingKind::name, (kind) -> kind.ordinal() + 1));
	}

}
