package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How formal an effect of a deal outside it is.
 *
 * @param id full id, such as {@code layer/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param number from 1, least formal, to 7, most formal
 */
public record Layer(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, Integer number) implements Node {

}
