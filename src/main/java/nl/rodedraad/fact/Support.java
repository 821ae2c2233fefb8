package nl.rodedraad.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why a fact may be said: evidence, or other facts, with the rule that leads from them to it.
 *
 * @param basis on what ground
 * @param evidence the place in a source; null only when the basis is {@code DERIVED}
 * @param rule the rule of ours; null only when the basis is {@code STATED}
 * @param note what this source adds about the fact, or null
 * @param derivedFrom ids of the facts that a derived fact rests on; empty otherwise
 */
public record Support(Basis basis, @Nullable Evidence evidence, @Nullable String rule, @Nullable Text note,
		List<String> derivedFrom) {

	public Support {
		derivedFrom = List.copyOf(derivedFrom);
		if ((basis == Basis.DERIVED) != (evidence == null) || (basis == Basis.DERIVED) == derivedFrom.isEmpty()) {
			throw new IllegalArgumentException("A derived support rests on facts and any other on evidence: " + basis);
		}
		if ((basis == Basis.STATED) != (rule == null)) {
			throw new IllegalArgumentException("Only what is stated goes without a rule: %s, %s".formatted(basis, rule));
		}
	}

	public static Support derived(String rule, List<String> from) {
		return new Support(Basis.DERIVED, null, rule, null, from);
	}

}
