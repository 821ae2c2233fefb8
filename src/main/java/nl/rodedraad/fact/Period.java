package nl.rodedraad.fact;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time between two partial dates, either of which may be unknown. As a value it is written
 * {@code 2021/2024}, {@code 2019-07/}, {@code /2022} or, for one moment, {@code 2023-05}.
 *
 * @param from first moment, or null when no source gives it
 * @param to last moment, or null when no source gives it
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

	/** No limit on either side: what holds without a stated time. */
	public static final Period ALWAYS = new Period(null, null);

	public Period {
		if (from != null && to != null && from.earliest().isAfter(to.latest())) {
			throw new IllegalArgumentException("A period cannot end before it starts: %s to %s".formatted(from, to));
		}
	}

	/**
	 * Reads {@code from/to} with either side empty, or one date for a single moment.
	 * @throws IllegalArgumentException if a date is malformed or the period is reversed
	 */
	public static Period parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			PartialDate moment = PartialDate.parse(text);
			return new Period(moment, moment);
		}
		if (text.length() == 1) {
			throw new IllegalArgumentException("A period needs at least one date: '/'");
		}
		return new Period(date(text.substring(0, slash)), date(text.substring(slash + 1)));
	}

	private static @Nullable PartialDate date(String text) {
		return text.isEmpty() ? null : PartialDate.parse(text);
	}

	/** Whether there may be a day in both; an unknown side has no limit. */
	public boolean overlaps(Period other) {
		return startsInTime(other) && other.startsInTime(this);
	}

	private boolean startsInTime(Period other) {
		return this.from == null || other.to == null || !this.from.earliest().isAfter(other.to.latest());
	}

	public boolean isAlways() {
		return this.from == null && this.to == null;
	}

	@Override
	public String toString() {
		if (this.from != null && this.from.equals(this.to)) {
			return this.from.toString();
		}
		return ((this.from == null) ? "" : this.from) + "/" + ((this.to == null) ? "" : this.to);
	}

}
