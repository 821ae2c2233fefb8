package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A project, or a package of projects, in a deal.
 *
 * @param id full id, such as {@code intervention/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param period when it ran, or null
 */
public record Intervention(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, @Nullable String period) implements Node {

}
