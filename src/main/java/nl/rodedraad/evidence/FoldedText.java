package nl.rodedraad.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in which words are found however a conversion wrapped and split them. Folded away are white space, hyphens and
 * dashes (also soft ones and those at the end of a line); ligatures and other compatibility characters become plain
 * letters, typographic quotes and apostrophes straight ones. Case counts.
 */
final class FoldedText {

	private static final Pattern WRAPPED = Pattern.compile("(?<=\\p{L})(?:[-\\u2010]\\s*\\R\\s*(?=\\p{Ll})|\\u00AD\\s*)");

	private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0]+");

	private final String text;

	private final String folded;

	/** Where each folded character stands in the text. */
	private final int[] origins;

	FoldedText(String text) {
		this.text = Normalizer.normalize(text, Normalizer.Form.NFC);
		StringBuilder characters = new StringBuilder();
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < this.text.length(); i++) {
			for (char character : fold(this.text.charAt(i)).toCharArray()) {
				characters.append(character);
				places.add(i);
			}
		}
		this.folded = characters.toString();
		this.origins = places.stream().mapToInt(Integer::intValue).toArray();
	}

	private static String fold(char character) {
		if (Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u2212'
				|| Character.getType(character) == Character.DASH_PUNCTUATION || Character.getType(character) == Character.FORMAT) {
			return "";
		}
		return switch (character) {
			case '\u2018', '\u2019', '\u201A', '\u201B', '\u00B4', '`' -> "'";
			case '\u201C', '\u201D', '\u201E', '\u201F' -> "\"";
			default -> Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
		};
	}

	Span whole() {
		return new Span(0, this.folded.length());
	}

	/** Every place within the limits where the words stand, not as a part of longer words or numbers. */
	List<Span> find(String words, Span limits) {
		String sought = new FoldedText(words).folded;
		List<Span> found = new ArrayList<>();
		if (sought.isEmpty()) {
			return found;
		}
		for (int at = this.folded.indexOf(sought, limits.from()); at >= 0; at = this.folded.indexOf(sought, at + 1)) {
			Span span = new Span(at, at + sought.length());
			if (limits.contains(span) && isWhole(span)) {
				found.add(span);
			}
		}
		return found;
	}

	private boolean isWhole(Span span) {
		int first = this.origins[span.from()];
		int last = this.origins[span.to() - 1];
		return (first == 0 || apart(this.text.charAt(first - 1), this.text.charAt(first)))
				&& (last + 1 == this.text.length() || apart(this.text.charAt(last), this.text.charAt(last + 1)));
	}

	/** A number against a word, as of a footnote, leaves both whole. */
	private static boolean apart(char one, char next) {
		return !(Character.isLetter(one) && Character.isLetter(next)) && !(Character.isDigit(one) && Character.isDigit(next));
	}

	/** The stretch as people read it: wrapped words joined, white space single. */
	String passage(Span span) {
		if (span.from() >= span.to()) {
			return "";
		}
		String passage = this.text.substring(this.origins[span.from()], this.origins[span.to() - 1] + 1);
		return WHITE.matcher(WRAPPED.matcher(passage).replaceAll("")).replaceAll(" ");
	}

}
