package nl.rodedraad.question.feedback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Period;
import org.jspecify.annotations.Nullable;

/**
 * How many days lie between the beginnings of two steps. It is a range, because a date may be a month or a year and because
 * sources may give more dates than one.
 *
 * <p>A negative minimum means that the dates overlap, so that they do not tell which step came first; a negative maximum
 * that the second step began before the first.
 *
 * @param minDays from the last day on which the first step can have begun to the first day on which the second can
 * @param maxDays from the first day on which the first step can have begun to the last day on which the second can
 */
public record TimeBetween(int minDays, int maxDays) {

	/**
	 * The days between two steps, or null when a source gives no beginning of one of them.
	 * @param one what sources say of the first step; a year does not widen the range when another source gives a day in it
	 * @param other what they say of the second
	 */
	static @Nullable TimeBetween of(List<Period> one, List<Period> other) {
		List<PartialDate> first = beginnings(one);
		List<PartialDate> second = beginnings(other);
		if (first.isEmpty() || second.isEmpty()) {
			return null;
		}
		return new TimeBetween(days(latest(first), earliest(second)), days(earliest(first), latest(second)));
	}

	private static List<PartialDate> beginnings(List<Period> readings) {
		List<PartialDate> all = readings.stream().map(Period::from).filter(Objects::nonNull).distinct().toList();
		return all.stream().filter((date) -> all.stream().noneMatch((finer) -> !finer.equals(date) && liesIn(finer, date))).toList();
	}

	private static boolean liesIn(PartialDate finer, PartialDate coarser) {
		return !finer.earliest().isBefore(coarser.earliest()) && !finer.latest().isAfter(coarser.latest());
	}

	private static LocalDate earliest(List<PartialDate> dates) {
		return dates.stream().map(PartialDate::earliest).min(Comparator.naturalOrder()).orElseThrow();
	}

	private static LocalDate latest(List<PartialDate> dates) {
		return dates.stream().map(PartialDate::latest).max(Comparator.naturalOrder()).orElseThrow();
	}

	private static int days(LocalDate from, LocalDate to) {
		return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
	}

}
