package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A municipality under one CBS code.
 *
 * @param id full id, such as {@code municipality/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param cbsCode such as {@code GM0917}, or null
 * @param longitude degrees east, WGS 84, or null
 * @param latitude degrees north, WGS 84, or null
 * @param start date since which it exists, or null when that is before the data begin
 * @param end date on which it was dissolved, or null
 */
public record Municipality(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, @Nullable String cbsCode, @Nullable Double longitude, @Nullable Double latitude,
		@Nullable String start, @Nullable String end) implements Node {

}
