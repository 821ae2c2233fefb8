package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An area that a programme chose.
 *
 * @param id full id, such as {@code area/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 */
public record Area(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn) implements Node {

}
