package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A round in which a programme awards money.
 *
 * @param id full id, such as {@code round/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param number from 1, or null
 * @param start opening, or null
 * @param end closing, or null
 * @param decided date of the awards, or null
 */
public record Round(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, @Nullable Integer number, @Nullable String start, @Nullable String end,
		@Nullable String decided) implements Node {

}
