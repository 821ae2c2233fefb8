package nl.rodedraad.web.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines for a picture, since SVG does not. */
public final class Lines {

	private Lines() {
	}

	/**
	 * The text in lines, broken at spaces and, where a word alone is too long, within it; what does not fit ends with an ellipsis.
	 * @param letters most letters of a line
	 * @param most most lines
	 */
	public static List<String> of(String text, int letters, int most) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) {
			String rest = word;
			if (!line.isEmpty() && line.length() + 1 + rest.length() > letters) {
				lines.add(line.toString());
				line.setLength(0);
			}
			while (rest.length() > letters) {
				lines.add(rest.substring(0, letters - 1) + "-");
				rest = rest.substring(letters - 1);
			}
			line.append(line.isEmpty() ? "" : " ").append(rest);
		}
		lines.add(line.toString());
		if (lines.size() <= most) {
			return List.copyOf(lines);
		}
		String last = lines.get(most - 1);
		List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
		kept.add(((last.length() < letters) ? last : last.substring(0, letters - 1)) + "…");
		return kept;
	}

}
