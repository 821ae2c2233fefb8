package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a text where the words that were found stand in it, so that a page can mark them. */
public final class Highlight {

	/** The parts of a text in their order; together they are the text. */
	public List<Part> of(String text, List<String> words) {
		List<Part> parts = new ArrayList<>();
		String any = words.stream().filter((word) -> !word.isEmpty()).sorted(Comparator.comparing(String::length).reversed())
			.map(Pattern::quote).collect(Collectors.joining("|"));
		int end = 0;
		if (!any.isEmpty()) {
			Matcher found = Pattern.compile(any).matcher(text);
			while (found.find()) {
				if (found.start() > end) {
					parts.add(new Part(text.substring(end, found.start()), false));
				}
				parts.add(new Part(found.group(), true));
				end = found.end();
			}
		}
		if (end < text.length()) {
			parts.add(new Part(text.substring(end), false));
		}
		return parts;
	}

	/**
	 * A part of a text.
	 *
	 * @param found whether it is one of the words
	 */
	public record Part(String text, boolean found) {

	}

}
