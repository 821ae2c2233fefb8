package nl.rodedraad.question;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import nl.rodedraad.fact.Text;
import org.jspecify.annotations.Nullable;

/** Writes values out as people write them, in both languages: {@code 2020-09} is September 2020. */
final class WrittenOut {

	private static final Locale DUTCH = Locale.forLanguageTag("nl");

	private WrittenOut() {
	}

	/**
	 * A value in words.
	 * @param type name of its type, see {@link nl.rodedraad.fact.ValueType}
	 * @param value its canonical form
	 * @param english the English of a text, or null
	 */
	static Text of(String type, String value, @Nullable String english) {
		return switch (type) {
			case "DATE" -> new Text(date(value, DUTCH), date(value, Locale.ENGLISH));
			case "PERIOD" -> new Text(period(value, DUTCH, "sinds", "tot en met"), period(value, Locale.ENGLISH, "since", "until"));
			case "EURO" -> new Text(euro(value, DUTCH, "miljoen"), euro(value, Locale.ENGLISH, "million"));
			default -> new Text(value, english);
		};
	}

	private static String date(String partial, Locale locale) {
		return switch (partial.length()) {
			case 10 -> LocalDate.parse(partial).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
			case 7 -> YearMonth.parse(partial).format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
			default -> partial;
		};
	}

	private static String period(String written, Locale locale, String since, String until) {
		int slash = written.indexOf('/');
		if (slash < 0) {
			return date(written, locale);
		}
		String from = date(written.substring(0, slash), locale);
		String to = date(written.substring(slash + 1), locale);
		if (from.isEmpty()) {
			return until + " " + to;
		}
		return to.isEmpty() ? since + " " + from : from + " – " + to;
	}

	/** In millions when that loses nothing, else to the cent. */
	private static String euro(String amount, Locale locale, String million) {
		BigDecimal euros = new BigDecimal(amount);
		BigDecimal millions = euros.movePointLeft(6).stripTrailingZeros();
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		if (millions.scale() <= 3 && millions.abs().compareTo(BigDecimal.ONE) >= 0) {
			return "€ %s %s".formatted(format.format(millions), million);
		}
		return "€ " + format.format(euros);
	}

}
