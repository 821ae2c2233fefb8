package nl.rodedraad.web;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Until when a request for a page may ask: all its questions share one time, however many there are. */
final class Deadline {

	private final LongSupplier nanos;

	private final long end;

	/** @param nanos a clock as {@link System#nanoTime} is one */
	Deadline(Duration time, LongSupplier nanos) {
		this.nanos = nanos;
		this.end = nanos.getAsLong() + time.toNanos();
	}

	/** What is left of the time; negative when it is over. */
	Duration left() {
		return Duration.ofNanos(this.end - this.nanos.getAsLong());
	}

}
