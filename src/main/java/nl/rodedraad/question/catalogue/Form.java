package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A form of cooperation between central government and others.
 *
 * @param id full id, such as {@code form/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param family code of the vocabulary {@code form-family}
 */
public record Form(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, @Nullable String family) implements Node {

}
