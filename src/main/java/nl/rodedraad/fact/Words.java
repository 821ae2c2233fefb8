package nl.rodedraad.fact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text as searching compares them: without capitals, accents and punctuation. {@code &} is read as
 * {@code en}, as in the abbreviations of ministries: {@code J&V} and {@code JenV} are the same word.
 */
public final class Words {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern AND_WITHIN = Pattern.compile("(?<=[\\p{L}\\p{N}])&(?=[\\p{L}\\p{N}])");

	private static final Pattern AND_BETWEEN = Pattern.compile("(?<=[\\p{L}\\p{N}]) & (?=[\\p{L}\\p{N}])");

	private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s(?![\\p{L}\\p{N}])");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final String AND = "en";

	private Words() {
	}

	/** The words in their order; none for a text without letters and digits. */
	public static List<String> of(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
		String and = AND_BETWEEN.matcher(AND_WITHIN.matcher(plain).replaceAll(AND)).replaceAll(" " + AND + " ");
		return WORD.matcher(POSSESSIVE.matcher(and).replaceAll("")).results().map(MatchResult::group).toList();
	}

	/** The words with a space between them, to compare two texts as a whole. */
	public static String line(String text) {
		return String.join(" ", of(text));
	}

}
