package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A national programme, fund, agreement, form of deal or form of structural cooperation.
 *
 * @param id full id, such as {@code programme/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param programmeKind code of the vocabulary {@code programme-kind}, or null
 * @param start begin, or null
 * @param end end, or null
 * @param status last reported state, or null
 * @param scope code of the vocabulary {@code scope}, or null
 */
public record Programme(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, @Nullable String programmeKind, @Nullable String start, @Nullable String end,
		@Nullable String status, @Nullable String scope) implements Node {

}
