package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that is no ministry, province or municipality.
 *
 * @param id full id, such as {@code organisation/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param organisationKind code of the vocabulary {@code organisation-kind}, or null
 */
public record Organisation(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, @Nullable String organisationKind) implements Node {

}
