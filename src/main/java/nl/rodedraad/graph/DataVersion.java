package nl.rodedraad.graph;

import java.util.List;

/**
 * The state of the data that an operation sees from beginning to end.
 *
 * @param generation number of the load, rising; a parameter of every statement
 * @param release last release that the data rest on; 0 before the first
 * @param unreleased whether the data differ from that release
 * @param id what people see: {@code 3}, or {@code 3+1a2b3c4d} when unreleased
 * @param fingerprint hash of the data files and the way in which they are loaded
 * @param loadedAt moment at which the load began, ISO 8601 in UTC
 * @param bookmarks what a server must have applied to answer for this version; in a cluster one that lags waits until it has
 */
public record DataVersion(long generation, int release, boolean unreleased, String id, String fingerprint, String loadedAt,
		List<String> bookmarks) {

}
