package nl.rodedraad.question.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A document that facts rest on.
 *
 * @param id such as {@code rebel-2024}
 * @param title title, without names of persons
 * @param publisher organisation that published it
 * @param date date of publication, or null
 * @param kind code of the vocabulary {@code source-kind}
 * @param kamerstuk number as parliamentary paper, or null
 * @param url address, or null
 * @param seen when it was last consulted, or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Source(String id, String title, String publisher, @Nullable String date, String kind, @Nullable String kamerstuk,
		@Nullable String url, @Nullable String seen) {

}
