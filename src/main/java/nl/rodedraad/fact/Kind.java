package nl.rodedraad.fact;

import org.jspecify.annotations.Nullable;

/**
 * A kind of thing in the graph.
 *
 * @param id such as {@code deal}; first part of the ids of its things
 * @param label what people call it
 * @param files file or folder of the dataset that holds its things, or null when they only stand in others
 * @param qualified whether the id of a nested thing is prefixed with the slug of the thing it stands in
 */
public record Kind(String id, Text label, @Nullable String files, boolean qualified) {

}
