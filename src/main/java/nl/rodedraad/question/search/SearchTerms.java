package nl.rodedraad.question.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Words;
import nl.rodedraad.question.InvalidArgumentException;

/**
 * What somebody searches for, and how the full-text indexes are asked for it. A word has letters and digits alone, so that
 * nothing that a reader writes is ever read as an operator by Lucene.
 *
 * @param written as the reader wrote it
 * @param words at least one
 */
record SearchTerms(String written, List<String> words) {

	/** Protects the indexes from whole pages of text; a sentence has fewer. */
	static final int MAX_WORDS = 20;

	/** Beginnings of fewer letters are those of too many words. */
	private static final int SHORTEST_BEGINNING = 3;

	/** Parts of fewer letters stand in too many words. */
	private static final int SHORTEST_PART = 4;

	/** No name has a longer word; protects the index from patterns that are costly to make and match nothing. */
	private static final int LONGEST_PART = 60;

	/** Words that tell nothing and that the Dutch analyzer leaves out of texts; they count only in whole names. */
	private static final Set<String> EMPTY = Set.of("de", "het", "een", "en", "of", "van", "voor", "in", "op", "te", "der", "den", "des",
			"met", "aan", "bij", "om", "is", "zijn", "was", "er", "dat", "die", "dit", "deze", "door", "naar", "niet", "ook", "als", "over", "uit",
			"tot", "the", "and", "for");

	/** @throws InvalidArgumentException if the text has no word, or more than {@link #MAX_WORDS} */
	static SearchTerms of(String text) {
		List<String> words = Words.of(text).stream().distinct().toList();
		if (words.isEmpty()) {
			throw new InvalidArgumentException("text", "'%s' has no letter or digit to search for".formatted(text.strip()));
		}
		if (words.size() > MAX_WORDS) {
			throw new InvalidArgumentException("text", "Search for at most %d different words, not %d".formatted(MAX_WORDS, words.size()));
		}
		return new SearchTerms(text.strip(), words);
	}

	/** All words, to compare with a whole name. */
	String line() {
		return String.join(" ", this.words);
	}

	/** The words that tell something; all when none does. */
	List<String> telling() {
		List<String> telling = this.words.stream().filter((word) -> !EMPTY.contains(word)).toList();
		return telling.isEmpty() ? this.words : telling;
	}

	/** Names that have all words. */
	String names() {
		return "searchNames:(%s)".formatted(this.words.stream().map("+%s"::formatted).collect(Collectors.joining(" ")));
	}

	/** Names of which words begin with every telling word, or hold it; a beginning weighs more. */
	String parts() {
		return "searchNames:(%s)".formatted(telling().stream().map(SearchTerms::part).collect(Collectors.joining(" ")));
	}

	private static String part(String word) {
		if (word.length() < SHORTEST_BEGINNING || word.length() > LONGEST_PART) {
			return "+" + word;
		}
		return (word.length() < SHORTEST_PART) ? "+%s*".formatted(word) : "+(%1$s*^2 *%1$s*)".formatted(word);
	}

	/** Whatever has a synonym with all words. */
	String synonyms() {
		return "searchSynonyms:(%s)".formatted(this.words.stream().map("+%s"::formatted).collect(Collectors.joining(" ")));
	}

	/** Texts that have every telling word in any inflection, or words that begin with it. */
	String text() {
		return "searchText:(%s)".formatted(telling().stream()
			.map((word) -> (word.length() < SHORTEST_BEGINNING || word.length() > LONGEST_PART) ? "+" + word : "+(%1$s %1$s*)".formatted(word))
			.collect(Collectors.joining(" ")));
	}

}
