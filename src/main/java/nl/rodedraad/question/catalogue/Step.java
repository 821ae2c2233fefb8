package nl.rodedraad.question.catalogue;

import nl.rodedraad.fact.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step of a chain.
 *
 * @param id full id, such as {@code step/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param position order in its chain, from 0
 * @param date when, as a period, or null when no source says
 * @param stepKind code of the vocabulary {@code step-kind}, or null
 * @param titleNl what happened, in Dutch, or null
 * @param titleEn the same in English, or null
 */
public record Step(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, int position, @Nullable String date, @Nullable String stepKind, @Nullable String titleNl,
		@Nullable String titleEn) implements Node {

	/** What happened, or null when no source says. */
	public @Nullable Text title() {
		return (this.titleNl == null) ? null : new Text(this.titleNl, this.titleEn);
	}

}
