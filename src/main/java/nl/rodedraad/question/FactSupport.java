package nl.rodedraad.question;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Precision;
import nl.rodedraad.fact.Text;
import nl.rodedraad.question.catalogue.Source;
import org.jspecify.annotations.Nullable;

/**
 * Why a fact may be said, as an answer shows it.
 *
 * @param basis on what ground
 * @param section heading or page, or null
 * @param anchor words that stand there, or null
 * @param precision how exactly it points, or null when derived
 * @param rule the rule of ours, or null when stated
 * @param noteNl what this source adds, in Dutch, or null
 * @param noteEn the same in English, or null
 * @param source the document, or null when derived
 * @param derivedFrom id of the fact that a derived fact rests on, or null
 */
public record FactSupport(Basis basis, @Nullable String section, @Nullable String anchor, @Nullable Precision precision,
		@Nullable String rule, @Nullable String noteNl, @Nullable String noteEn, @Nullable Source source, @Nullable String derivedFrom) {

	/** What this source adds about the fact, or null. */
	public @Nullable Text note() {
		return (this.noteNl == null) ? null : new Text(this.noteNl, this.noteEn);
	}

}
