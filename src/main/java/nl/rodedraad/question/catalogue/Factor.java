package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A factor of success or failure.
 *
 * @param id full id, such as {@code factor/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param number from 1 to 8
 */
public record Factor(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, Integer number) implements Node {

}
