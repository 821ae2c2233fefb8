package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One of the kinds of intervention that recur under a theme.
 *
 * @param id full id, such as {@code approach/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param number from 1 to 5, or null
 */
public record Approach(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, @Nullable Integer number) implements Node {

}
