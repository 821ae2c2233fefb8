package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Money that a programme awarded in a round.
 *
 * @param id full id, such as {@code award/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 */
public record Award(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn) implements Node {

}
