package nl.rodedraad.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * How long the same thing took, each time that it was done.
 *
 * @param nanoseconds in ascending order
 */
record Times(long[] nanoseconds) {

	private static final double NANOSECONDS_IN_A_MILLISECOND = 1_000_000.0;

	static Times of(Collection<Long> nanoseconds) {
		return new Times(nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray());
	}

	/** All of both. */
	Times and(Times others) {
		long[] all = Arrays.copyOf(this.nanoseconds, this.nanoseconds.length + others.nanoseconds.length);
		System.arraycopy(others.nanoseconds, 0, all, this.nanoseconds.length, others.nanoseconds.length);
		Arrays.sort(all);
		return new Times(all);
	}

	/** Milliseconds in as many digits as mean something. */
	static String ms(double milliseconds) {
		return String.format(Locale.ROOT, (milliseconds < 10) ? "%.2f" : "%.0f", milliseconds);
	}

	int count() {
		return this.nanoseconds.length;
	}

	double median() {
		return percentile(50);
	}

	/** Milliseconds within which so many percent were done; the slowest of few, and NaN of none. */
	double percentile(int percent) {
		if (this.nanoseconds.length == 0) {
			return Double.NaN;
		}
		int rank = (int) Math.ceil(percent / 100.0 * this.nanoseconds.length);
		return this.nanoseconds[Math.max(0, rank - 1)] / NANOSECONDS_IN_A_MILLISECOND;
	}

}
