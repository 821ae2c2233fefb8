package nl.rodedraad.question.similar;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.overlap.Check.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Whether a kind of likeness could be looked for.
 *
 * @param outcome what came of it
 * @param found number of interventions with such a likeness
 * @param needed what would have to be known of the intervention to look for it, or null when it is known
 */
public record LikenessCheck(LikenessKind kind, Outcome outcome, int found, @Nullable Text needed) {

	static LikenessCheck of(LikenessKind kind, int known, int found) {
		if (known == 0) {
			return new LikenessCheck(kind, Outcome.NOTHING_KNOWN, 0, kind.needed());
		}
		return new LikenessCheck(kind, (found > 0) ? Outcome.FOUND : Outcome.NOT_FOUND, found, null);
	}

}
