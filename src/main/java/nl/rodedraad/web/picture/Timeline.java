package nl.rodedraad.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.web.picture.Bar.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Things under each other on one axis of years, each as long as it ran. An end that no source gives is drawn open, never at a
 * guess.
 *
 * @param title what it shows, in words
 * @param bars the things, the earliest first
 * @param years the years on the axis
 */
public record Timeline(String title, List<Bar> bars, List<Year> years) {

	private static final double LEFT = 235;

	private static final double RIGHT = 780;

	private static final double TOP = 26;

	private static final double ROW = 17;

	/** How far an open end is drawn beyond what is known. */
	private static final double OPEN = 26;

	/** A timeline of those that have a date; the others are left out. */
	public static Timeline of(String title, List<Run> runs) {
		List<Run> known = runs.stream().filter(Run::isKnown)
			.sorted(Comparator.comparing(Run::first).thenComparing(Run::name)).toList();
		if (known.isEmpty()) {
			return new Timeline(title, List.of(), List.of());
		}
		int from = known.stream().mapToInt((run) -> run.first().getYear()).min().orElseThrow();
		int to = known.stream().mapToInt((run) -> run.last().getYear()).max().orElseThrow() + 1;
		Axis axis = new Axis(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1));
		List<Bar> bars = new ArrayList<>();
		for (Run run : known) {
			bars.add(bar(run, axis, TOP + ROW * bars.size()));
		}
		return new Timeline(title, bars, IntStream.rangeClosed(from, to).mapToObj((year) -> new Year(year, axis.x(LocalDate.of(year, 1, 1)))).toList());
	}

	/** Height of the drawing in units. */
	public double height() {
		return TOP + ROW * this.bars.size() + 6;
	}

	private static Bar bar(Run run, Axis axis, double y) {
		Stretch beginning = axis.stretch(run.start());
		Stretch ending = axis.stretch(run.end());
		Stretch signature = (run.start() == null) ? axis.stretch(run.signed()) : null;
		Double signed = (signature == null) ? null : signature.from() + signature.length() / 2;
		Stretch surely = (beginning == null || ending == null || ending.from() <= beginning.to()) ? null
				: new Stretch(beginning.to(), ending.from());
		return new Bar(run.name(), run.href(), run.period(), surely, beginning, ending, open(beginning, ending, signed), signed, y);
	}

	private static @Nullable Stretch open(@Nullable Stretch beginning, @Nullable Stretch ending, @Nullable Double signed) {
		if (ending != null) {
			return (beginning != null) ? null : new Stretch((signed != null) ? signed : ending.from() - OPEN, ending.from());
		}
		double from = (beginning != null) ? beginning.to() : signed;
		return new Stretch(from, from + OPEN);
	}

	/** A year on the axis and where it begins. */
	public record Year(int year, double x) {

	}

	/**
	 * A thing with what is known of when it ran.
	 *
	 * @param name its name
	 * @param href path of its page
	 * @param period its period in words
	 * @param start begin, or null
	 * @param end end, or null
	 * @param signed date of signature, or null
	 */
	public record Run(String name, String href, String period, @Nullable PartialDate start, @Nullable PartialDate end,
			@Nullable PartialDate signed) {

		/** Whether it can stand on a timeline. */
		public boolean isKnown() {
			return this.start != null || this.end != null || this.signed != null;
		}

		private LocalDate first() {
			PartialDate first = (this.start != null) ? this.start : (this.signed != null) ? this.signed : this.end;
			return first.earliest();
		}

		private LocalDate last() {
			PartialDate last = (this.end != null) ? this.end : (this.start != null) ? this.start : this.signed;
			return last.latest();
		}

	}

	private record Axis(LocalDate from, LocalDate to) {

		/** All days that a partial date can be. */
		@Nullable Stretch stretch(@Nullable PartialDate date) {
			return (date == null) ? null : new Stretch(x(date.earliest()), x(date.latest().plusDays(1)));
		}

		double x(LocalDate date) {
			double part = (double) (date.toEpochDay() - this.from.toEpochDay()) / (this.to.toEpochDay() - this.from.toEpochDay());
			return Math.round((LEFT + part * (RIGHT - LEFT)) * 10) / 10.0;
		}

	}

}
