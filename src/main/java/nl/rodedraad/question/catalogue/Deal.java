package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A Regio Deal.
 *
 * @param id full id, such as {@code deal/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param signed date of signature, or null
 * @param start begin, or null
 * @param end end, or null
 * @param status last reported state as a code of the vocabulary {@code status}, or null
 * @param form code of the vocabulary {@code deal-form}, or null
 * @param breadth code of the vocabulary {@code breadth}, or null
 */
public record Deal(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, @Nullable String signed, @Nullable String start, @Nullable String end,
		@Nullable String status, @Nullable String form, @Nullable String breadth) implements Node {

}
