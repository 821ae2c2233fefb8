package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * How one thing stands to another, with what narrows the relation down; each qualifier is null where the predicate has no
 * such qualifier or no source gives it.
 *
 * @param node the other thing
 * @param role code of the vocabulary {@code party-role}
 * @param namedAs name under which a source has the other thing
 * @param kind code of the vocabulary of the predicate: {@code involvement}, {@code succession}
 * @param relation code of the vocabulary {@code link-relation}
 * @param direction code of the vocabulary {@code link-direction}
 * @param membership code of the vocabulary {@code membership}
 * @param effect code of the vocabulary {@code effect} or {@code factor-effect}
 * @param capacity in what capacity somebody acted
 * @param portfolio what was handed over
 * @param noteNl what the relation is about, in Dutch
 * @param noteEn what the relation is about, in English
 * @param validFrom first moment at which it holds
 * @param validTo last moment at which it holds
 * @param facts the facts that say so; none unless they were asked for
 */
public record Relation(Node node, @Nullable String role, @Nullable String namedAs, @Nullable String kind, @Nullable String relation,
		@Nullable String direction, @Nullable String membership, @Nullable String effect, @Nullable String capacity,
		@Nullable String portfolio, @Nullable String noteNl, @Nullable String noteEn, @Nullable String validFrom,
		@Nullable String validTo, List<EvidencedFact> facts) implements Evidenced {

	/** What the relation is about, or null. */
	public @Nullable Text note() {
		return (this.noteNl == null) ? null : new Text(this.noteNl, this.noteEn);
	}

}
