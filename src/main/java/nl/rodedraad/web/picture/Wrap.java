package nl.rodedraad.web.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines for a picture, since SVG does not do so itself. */
final class Wrap {

	private Wrap() {
	}

	/**
	 * The lines of a text; a word that is longer than a line stands on a line of its own.
	 * @param longest characters of a line
	 */
	static List<String> lines(String text, int longest) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

}
