package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A round in which deals were selected.
 *
 * @param id full id, such as {@code tranche/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param number from 1
 * @param start begin, or null
 * @param end end, or null
 */
public record Tranche(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, Integer number, @Nullable String start, @Nullable String end) implements Node {

}
