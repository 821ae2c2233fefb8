package nl.rodedraad.fact;

import org.jspecify.annotations.Nullable;

/**
 * The place in a source where a reader can check a fact.
 *
 * @param source id of the source, such as {@code rebel-2024}
 * @param section heading or page under which the passage stands, or null for the document as a whole
 * @param anchor at most six words that stand there literally, or null when precision is not {@code PASSAGE}
 * @param precision how exactly this points
 */
public record Evidence(String source, @Nullable String section, @Nullable String anchor, Precision precision) {

}
