package nl.rodedraad.question.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.rodedraad.fact.Words;

/** Finds in a text, as people wrote it, the words that were searched for, to show why it is a hit. */
final class Marker {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:&[\\p{L}\\p{N}\\p{M}]+)*");

	/** Roughly how the Dutch analyzer strips words: a doubled consonant, then an ending. */
	private static final Pattern ENDING = Pattern
		.compile("(?<=[a-z]{3})(?:(?<=([bcdfgklmnprst]))\\1)?(?:heden|heid|ingen|ing|eren|ende|end|ers|er|en|es|e|s|t)$");

	private static final int SHORTEST_BEGINNING = 3;

	private static final int SHORTEST_PART = 4;

	private static final int SNIPPET = 160;

	private static final int BEFORE = 60;

	private final List<String> words;

	Marker(List<String> words) {
		this.words = words;
	}

	/** The words that match. */
	Marked in(String text) {
		List<String> matching = new ArrayList<>();
		Set<String> sought = new LinkedHashSet<>();
		int first = 0;
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			String plain = Words.line(word.group());
			List<String> alike = this.words.stream().filter((one) -> alike(plain, one)).toList();
			if (!alike.isEmpty()) {
				first = matching.isEmpty() ? word.start() : first;
				matching.add(word.group());
				sought.addAll(alike);
			}
		}
		return new Marked(matching.stream().distinct().toList(), sought.size(), snippet(text, first));
	}

	private static boolean alike(String there, String sought) {
		return there.equals(sought) || (sought.length() >= SHORTEST_BEGINNING && there.startsWith(sought))
				|| (sought.length() >= SHORTEST_PART && (there.contains(sought) || stem(there).equals(stem(sought))));
	}

	private static String stem(String word) {
		return ENDING.matcher(word).replaceFirst("");
	}

	private static String snippet(String text, int first) {
		if (text.length() <= SNIPPET) {
			return text;
		}
		int from = (first <= BEFORE) ? 0 : text.indexOf(' ', first - BEFORE) + 1;
		int end = (from + SNIPPET >= text.length()) ? text.length() : Math.max(text.lastIndexOf(' ', from + SNIPPET), from + 1);
		return ((from > 0) ? "… " : "") + text.substring(from, end) + ((end < text.length()) ? " …" : "");
	}

	/**
	 * What was found in a text.
	 *
	 * @param words words of the text that match, as they stand there
	 * @param sought how many of the words that were searched for they match
	 * @param snippet the text, or the piece of it around the first of them
	 */
	record Marked(List<String> words, int sought, String snippet) {

		boolean none() {
			return this.words.isEmpty();
		}

	}

}
