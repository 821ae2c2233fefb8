package nl.rodedraad.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source text, so that a check can tell whether a passage stands where evidence says. It lasts until the
 * next section of its level begins, or that of a level above.
 *
 * @param label what evidence calls it
 * @param begins words that stand where it begins, and there only
 * @param ends words with which the running text goes on after a box; null when it lasts until the next section
 * @param parts the sections within it, in the order of the text
 */
public record SourceSection(String label, String begins, @Nullable String ends, List<SourceSection> parts) {

	public SourceSection {
		parts = List.copyOf(parts);
	}

	boolean has(String sought) {
		return this.label.equals(sought) || this.parts.stream().anyMatch((part) -> part.has(sought));
	}

}
