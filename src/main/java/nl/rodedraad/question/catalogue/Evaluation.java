package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A document about how a deal goes or went.
 *
 * @param id full id, such as {@code evaluation/...}
 * @param name name, in Dutch
 * @param englishName name in English, or null
 * @param descriptionNl first description that a source gives, in Dutch, or null
 * @param descriptionEn the same in English, or null
 * @param evaluationKind code of the vocabulary {@code evaluation-kind}, or null
 * @param published date, or null
 */
public record Evaluation(String id, String name, @Nullable String englishName, @Nullable String descriptionNl,
		@Nullable String descriptionEn, @Nullable String evaluationKind, @Nullable String published) implements Node {

}
