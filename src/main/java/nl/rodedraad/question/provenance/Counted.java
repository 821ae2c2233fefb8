package nl.rodedraad.question.provenance;

import nl.rodedraad.question.Page;

/**
 * A page and the length of the list that it is of.
 *
 * @param <T> what the list is of
 * @param total number of items of the whole list
 */
public record Counted<T>(Page<T> page, int total) {

}
