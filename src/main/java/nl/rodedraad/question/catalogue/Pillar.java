package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A part of a deal under a heading of its own.
 *
 * @param id full id, such as {@code pillar/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 */
public record Pillar(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn) implements Node {

}
