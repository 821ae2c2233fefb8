package nl.rodedraad.dataset;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Lets a text stand in one cell of a release whatever it holds: what separates lines, cells, supports and parts is
 * written as a backslash and a letter. So a release has one line a fact, whatever line ends a checkout gives it.
 */
final class ReleaseText {

	private static final char ESCAPE = '\\';

	private static final Map<Character, Character> LETTERS = Map.of(ESCAPE, ESCAPE, '\t', 't', '\n', 'n', '\r', 'r', '|', 'p', '¦', 'b');

	private ReleaseText() {
	}

	/** The text for a cell; nothing becomes an empty one. */
	static String write(@Nullable String text) {
		StringBuilder out = new StringBuilder();
		for (char character : (text == null) ? new char[0] : text.toCharArray()) {
			Character letter = LETTERS.get(character);
			out.append((letter == null) ? String.valueOf(character) : "" + ESCAPE + letter);
		}
		return out.toString();
	}

	/** @throws IllegalArgumentException if a backslash is followed by none of the letters */
	static String read(String cell) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < cell.length(); i++) {
			out.append((cell.charAt(i) == ESCAPE) ? character(cell, ++i) : cell.charAt(i));
		}
		return out.toString();
	}

	static @Nullable String readOrNull(String cell) {
		return cell.isEmpty() ? null : read(cell);
	}

	private static char character(String cell, int at) {
		return LETTERS.entrySet().stream()
			.filter((entry) -> at < cell.length() && entry.getValue() == cell.charAt(at))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("a backslash stands alone in '%s'".formatted(cell)));
	}

}
