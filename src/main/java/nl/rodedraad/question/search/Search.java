package nl.rodedraad.question.search;

import java.util.List;

import nl.rodedraad.question.Page;

/**
 * What was found.
 *
 * @param words the words that were searched for, as they were understood
 * @param hits closest first
 * @param total number of hits of the kinds that were asked for
 * @param counts number of hits of every kind, whatever kinds were asked for
 */
public record Search(List<String> words, Page<SearchHit> hits, int total, List<KindCount> counts) {

	/**
	 * How many hits are of a kind.
	 *
	 * @param kind kind of thing, or {@code fact}, {@code remark} or {@code source}
	 * @param count at least one
	 */
	public record KindCount(String kind, int count) {

	}

}
