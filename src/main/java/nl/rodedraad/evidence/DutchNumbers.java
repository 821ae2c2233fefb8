package nl.rodedraad.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a number that is written in Dutch words: {@code zeventien}, {@code vierde}, {@code zesduizend}, {@code zevental}. */
final class DutchNumbers {

	private static final List<String> SMALL = List.of("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
			"elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien");

	private static final List<String> TENS = List.of("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");

	private static final List<String> ENDINGS = List.of("tal", "de", "ste");

	private static final Map<String, Integer> WORDS = words();

	private DutchNumbers() {
	}

	/** The number, or nothing when the word is none. The article {@code een} is no number. */
	static Optional<Integer> read(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		Integer number = WORDS.get(lower);
		for (String ending : ENDINGS) {
			if (number == null && lower.endsWith(ending)) {
				number = WORDS.get(lower.substring(0, lower.length() - ending.length()));
			}
		}
		return Optional.ofNullable(number);
	}

	private static Map<String, Integer> words() {
		Map<String, Integer> words = new HashMap<>(Map.of("eerste", 1, "derde", 3));
		for (int number = 0; number < 10_000; number++) {
			words.put(written(number), number);
		}
		for (int thousands = 10; thousands <= 100; thousands++) {
			words.put(written(thousands) + "duizend", thousands * 1000);
		}
		return words;
	}

	private static String written(int number) {
		if (number >= 1000) {
			return ((number < 2000) ? "" : written(number / 1000)) + "duizend" + rest(number % 1000);
		}
		if (number >= 100) {
			return ((number < 200) ? "" : written(number / 100)) + "honderd" + rest(number % 100);
		}
		if (number < SMALL.size()) {
			return SMALL.get(number);
		}
		String unit = (number % 10 == 0) ? "" : SMALL.get(number % 10).replace("één", "een");
		String and = unit.isEmpty() ? "" : unit.endsWith("e") ? "ën" : "en";
		return unit + and + TENS.get(number / 10 - 2);
	}

	private static String rest(int number) {
		return (number == 0) ? "" : written(number).replace("één", "een");
	}

}
