package nl.rodedraad.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.rodedraad.fact.PartialDate;

/**
 * The figures that stand in a passage: numbers in digits as the Dutch write them ({@code 2.500}, {@code 384,6 miljoen},
 * {@code €2,6M}) and in words, and dates. A year needs its digits, a month its name or number with
 * its year soon after, a day its month beside it.
 */
final class Figures {

	/** Thousands set apart by a space, as in the number of a parliamentary paper. */
	private static final Pattern SPACED = Pattern.compile("(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?!\\d|[.,]\\d)");

	private static final Pattern TOKEN = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?|\\p{L}+");

	private static final Pattern OWN = Pattern
		.compile("(?<![\\p{L}\\d,.])(?<!\\p{L}-)(\\d{1,3}(?:[. ]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![\\p{L}\\d])(?:\\s+(duizend|miljoen|miljard)\\b)?");

	private static final Map<String, BigDecimal> SCALES = Map.of("duizend", new BigDecimal(1000), "K", new BigDecimal(1000),
			"M", new BigDecimal(1_000_000), "mln", new BigDecimal(1_000_000), "miljoen", new BigDecimal(1_000_000),
			"mld", new BigDecimal(1_000_000_000), "miljard", new BigDecimal(1_000_000_000));

	/** Between two numbers of which the second alone has its scale: {@code 5 tot 10 miljoen}. */
	private static final Set<String> BETWEEN = Set.of("tot", "en", "à", "of");

	private static final List<String> MONTHS = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
			"oktober", "november", "december");

	/** How many characters may stand between a month and its year: {@code in mei en juni van 2023}. */
	private static final int BESIDE = 30;

	private final String passage;

	private final Set<BigDecimal> numbers = new HashSet<>();

	Figures(String passage) {
		this.passage = passage.toLowerCase(Locale.ROOT);
		SPACED.matcher(passage).results().map(MatchResult::group).forEach((spaced) -> this.numbers.add(decimal(spaced).stripTrailingZeros()));
		List<String> tokens = TOKEN.matcher(passage).results().map(MatchResult::group).toList();
		for (int i = 0; i < tokens.size(); i++) {
			int at = i;
			number(tokens.get(i)).ifPresent((number) -> {
				this.numbers.add(number.stripTrailingZeros());
				scale(tokens, at).ifPresent((scale) -> this.numbers.add(number.multiply(scale).stripTrailingZeros()));
			});
		}
	}

	/** The figures that stand in words of ours, in digits and on their own: {@code 17}, {@code 2,6 miljoen}, not {@code mbo-4}. */
	static List<BigDecimal> inDigits(String words) {
		List<BigDecimal> figures = new ArrayList<>();
		Matcher matcher = OWN.matcher(words);
		while (matcher.find()) {
			BigDecimal number = number(matcher.group(1)).orElseThrow();
			String scale = (matcher.group(2) == null) ? "" : matcher.group(2);
			figures.add(number.multiply(SCALES.getOrDefault(scale, BigDecimal.ONE)));
		}
		return figures;
	}

	private static Optional<BigDecimal> scale(List<String> tokens, int at) {
		String next = (at + 1 < tokens.size()) ? tokens.get(at + 1) : "";
		boolean range = BETWEEN.contains(next) && at + 2 < tokens.size() && number(tokens.get(at + 2)).isPresent();
		return (range && at + 3 < tokens.size()) ? Optional.ofNullable(SCALES.get(tokens.get(at + 3))) : Optional.ofNullable(SCALES.get(next));
	}

	private static Optional<BigDecimal> number(String token) {
		if (Character.isDigit(token.charAt(0))) {
			return Optional.of(decimal(token));
		}
		return DutchNumbers.read(token).map(BigDecimal::new);
	}

	private static BigDecimal decimal(String digits) {
		return new BigDecimal(digits.replaceAll("[. ]", "").replace(',', '.'));
	}

	boolean hold(BigDecimal number) {
		return this.numbers.contains(number.stripTrailingZeros());
	}

	boolean hold(PartialDate date) {
		if (!hold(new BigDecimal(date.year()))) {
			return false;
		}
		if (date.month() == null) {
			return true;
		}
		String month = MONTHS.get(date.month() - 1);
		String named = (date.day() == null) ? "\\b%s\\b[^.]{0,%d}\\b%d\\b".formatted(month, BESIDE, date.year())
				: "\\b0?%d\\s+%s\\b".formatted(date.day(), month);
		String day = (date.day() == null) ? "" : "\\b0?%d[-/]".formatted(date.day());
		String numbered = "%s\\b0?%d[-/]%d\\b".formatted(day, date.month(), date.year());
		return Pattern.compile(named + "|" + numbered).matcher(this.passage).find();
	}

}
