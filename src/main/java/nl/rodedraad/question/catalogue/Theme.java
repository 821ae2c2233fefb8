package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A common thread (rode draad) across the deals.
 *
 * @param id full id, such as {@code theme/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param number from 1 to 15
 */
public record Theme(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, Integer number) implements Node {

}
