package nl.rodedraad.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A footnote of a page: why something on it may be said.
 *
 * @param number from 1, in the order in which the page first needs them
 * @param basis {@code stated}, {@code classified}, {@code derived}, or {@code remark} for what is no fact
 * @param fact the fact, or null for a remark
 * @param places supports of the fact or places of the remark, each with source, section and anchor
 */
public record Note(int number, String basis, @Nullable Map<String, Object> fact, List<Map<String, Object>> places) {

}
