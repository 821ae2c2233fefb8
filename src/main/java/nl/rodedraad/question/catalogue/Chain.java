package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How something went from a region to central government, or the other way, step by step.
 *
 * @param id full id, such as {@code chain/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param direction code of the vocabulary {@code chain-direction}, or null
 * @param strength code of the vocabulary {@code chain-strength}, or null
 */
public record Chain(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, @Nullable String direction, @Nullable String strength) implements Node {

}
