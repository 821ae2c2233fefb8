package nl.rodedraad.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source gives it: a year, a month or a day. It stands for every day from {@link #earliest()}
 * to {@link #latest()}.
 *
 * @param year four digits
 * @param month 1 to 12, or null when the source gives the year alone
 * @param day day of the month, or null when the source gives no day
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	public PartialDate {
		if (month == null && day != null) {
			throw new IllegalArgumentException("A date with a day needs a month: year %d, day %d".formatted(year, day));
		}
		try {
			LocalDate.of(year, (month == null) ? 1 : month, (day == null) ? 1 : day);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("There is no such date: %s".formatted(written(year, month, day)), ex);
		}
	}

	/**
	 * Reads {@code 2023}, {@code 2023-05} or {@code 2023-05-24}.
	 * @throws IllegalArgumentException if the text has another form or names a day that does not exist
	 */
	public static PartialDate parse(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'%s' is not a date of the form 2023, 2023-05 or 2023-05-24".formatted(text));
		}
		return new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits == null) ? null : Integer.valueOf(digits);
	}

	/** The first day that this date can be. */
	public LocalDate earliest() {
		return LocalDate.of(this.year, (this.month == null) ? 1 : this.month, (this.day == null) ? 1 : this.day);
	}

	/** The last day that this date can be. */
	public LocalDate latest() {
		if (this.month == null) {
			return LocalDate.of(this.year, 12, 31);
		}
		return (this.day == null) ? YearMonth.of(this.year, this.month).atEndOfMonth() : earliest();
	}

	/** Whether both may be the same day, which is so when one is a coarser reading of the other. */
	public boolean mayEqual(PartialDate other) {
		return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
	}

	/** By first possible day, the coarser date first. */
	@Override
	public int compareTo(PartialDate other) {
		int byStart = earliest().compareTo(other.earliest());
		return (byStart != 0) ? byStart : other.latest().compareTo(latest());
	}

	@Override
	public String toString() {
		return written(this.year, this.month, this.day);
	}

	/** Put together by hand, since an answer has hundreds of dates and a format is parsed anew for each. */
	private static String written(int year, @Nullable Integer month, @Nullable Integer day) {
		StringBuilder written = new StringBuilder(10);
		append(written, year, 1_000);
		if (month != null) {
			append(written.append('-'), month, 10);
		}
		if (day != null) {
			append(written.append('-'), day, 10);
		}
		return written.toString();
	}

	/** @param least smallest number that has all digits; zeros stand before smaller ones */
	private static void append(StringBuilder written, int number, int least) {
		for (int bound = least; bound > 1 && number < bound; bound /= 10) {
			written.append('0');
		}
		written.append(number);
	}

}
