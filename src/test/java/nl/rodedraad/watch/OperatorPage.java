package nl.rodedraad.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What docs/beheer.md promises to an operator, for tests that hold the application to it. */
final class OperatorPage {

	private static final Path PAGE = Path.of("docs/beheer.md");

	private static final Pattern CODE = Pattern.compile("`([^`]+)`");

	private OperatorPage() {
	}

	/** What the rows below a heading name between backticks in their first cell. */
	static Set<String> firstCells(String heading) {
		Set<String> cells = new TreeSet<>();
		boolean inside = false;
		for (String line : lines()) {
			inside = line.startsWith("#") ? line.endsWith(" " + heading) : inside;
			if (inside && line.startsWith("| `")) {
				Matcher code = CODE.matcher(line.split(" \\| ")[0]);
				while (code.find()) {
					cells.add(code.group(1));
				}
			}
		}
		return cells;
	}

	private static Iterable<String> lines() {
		try {
			return Files.readAllLines(PAGE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
