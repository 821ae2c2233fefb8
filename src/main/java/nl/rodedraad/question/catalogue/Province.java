package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A province.
 *
 * @param id full id, such as {@code province/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 */
public record Province(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn) implements Node {

}
