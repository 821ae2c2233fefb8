package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the names of persons where documents put them: in lists of people, under letters, and where works are cited.
 * Nothing here names a person, and nothing here may be printed.
 */
final class PersonNames {

	private static final String INFIX = "(?:van|de|der|den|ter|ten|te|op|la|von|el|'t|’t)";

	private static final String WORD = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*";

	private static final String FULL = WORD + "(?: " + WORD + ")?(?: " + INFIX + ")* " + WORD;

	private static final Pattern LISTED = Pattern.compile("(?m)^\\s*• (" + FULL + ")(?=\\s*,| \\p{L})");

	private static final Pattern WITH_INITIALS = Pattern.compile("(?:\\p{Lu}\\.[ ]?){1,4}(?:" + INFIX + " )*" + WORD + "(?: " + WORD + ")?");

	private static final String INITIALS = "\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*";

	private static final String FAMILY = "(?:" + INFIX + " )*" + WORD;

	private static final Pattern CITED = Pattern.compile("(?<!\\p{L})(?:(" + FAMILY + "), (" + INITIALS + ")|(" + INITIALS + ") (" + FAMILY + "))(?!\\p{L})",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern LINE_OF_AUTHORS = Pattern.compile("(?m)^(" + FULL + "(?:, " + FULL + ")+),?\\s*$");

	private static final Pattern REFERENCE = Pattern.compile("• (" + FULL + "(?:, " + FULL + ")+(?: en " + FULL + ")?),");

	private final Set<Pattern> names = new TreeSet<>((one, other) -> one.pattern().compareTo(other.pattern()));

	/** Takes the people of an annex: a list in which every entry starts with a name and goes on with a function. */
	PersonNames fromList(String annex) {
		Matcher matcher = LISTED.matcher(annex);
		while (matcher.find()) {
			add(nameOf(matcher.group(1)));
		}
		return this;
	}

	/** A function may follow a name without a comma; a name ends at its first surname. */
	private static String nameOf(String listed) {
		Matcher shortest = Pattern.compile("^" + WORD + "(?: " + INFIX + ")* " + WORD).matcher(listed);
		return shortest.find() ? shortest.group() : listed;
	}

	/** Takes the signature under a letter: initials and a surname on a line of their own. */
	PersonNames fromSignature(String letter) {
		letter.lines().map(String::strip).filter((line) -> WITH_INITIALS.matcher(line).matches()).forEach(this::add);
		return this;
	}

	/** Takes lines that hold nothing but full names with commas between them. */
	PersonNames fromAuthors(String text) {
		return fromRuns(LINE_OF_AUTHORS.matcher(text));
	}

	/** Takes the full names with which the entries of a list of literature start; elsewhere such an entry may list regions. */
	PersonNames fromReferences(String annex) {
		return fromRuns(REFERENCE.matcher(annex.replaceAll("\\s*\\R\\s*", " ")));
	}

	private PersonNames fromRuns(Matcher runs) {
		while (runs.find()) {
			List.of(runs.group(1).split(", | en ")).forEach(this::add);
		}
		return this;
	}

	/** Takes the authors that a list of literature or a footnote cites: "Zon, J." and "J. Maan". */
	PersonNames fromLiterature(String text) {
		Matcher matcher = CITED.matcher(text);
		while (matcher.find()) {
			add((matcher.group(1) != null) ? matcher.group(2) + " " + matcher.group(1) : matcher.group(3) + " " + matcher.group(4));
		}
		return this;
	}

	/** Takes initials and surname wherever a table says "minister" or "member of parliament" before it. */
	PersonNames fromMentions(String text) {
		Matcher matcher = Pattern.compile("(?i:kamerlid|kamerleden|minister|staatssecretaris|lid) (" + WITH_INITIALS.pattern() + ")").matcher(text);
		while (matcher.find()) {
			add(matcher.group(1));
		}
		return this;
	}

	/** Both as written and with one initial: "Jan van der Zon", "J. van der Zon", "J.A. van der Zon". */
	private void add(String name) {
		List<String> words = new ArrayList<>(List.of(name.strip().replaceAll("\\.(?=\\S)", ". ").split("\\s+")));
		int surname = 0;
		while (surname < words.size() - 1 && (words.get(surname).endsWith(".") || surname == 0)) {
			surname++;
		}
		String family = words.subList(surname, words.size()).stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
		String initial = words.get(0).substring(0, 1);
		String given = words.get(0).endsWith(".") ? "" : Pattern.quote(words.get(0)) + "|";
		this.names.add(Pattern.compile("(?<!\\p{L})(?:" + given + Pattern.quote(initial) + "\\.(?:\\s?\\p{Lu}\\.)*)\\s*" + family + "(?!\\p{L})",
				Pattern.UNICODE_CHARACTER_CLASS));
	}

	int size() {
		return this.names.size();
	}

	/** Numbers, from 1, of the lines in which one of the names stands; which one is nobody's business. */
	List<Integer> linesWithAName(String text) {
		List<String> lines = text.lines().toList();
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (this.names.stream().anyMatch((name) -> name.matcher(line).find())) {
				found.add(i + 1);
			}
		}
		return found;
	}

}
