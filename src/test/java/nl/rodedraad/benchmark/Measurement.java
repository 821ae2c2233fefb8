package nl.rodedraad.benchmark;

import java.util.Locale;

/**
 * One operation document at one size.
 *
 * @param document its name
 * @param statements sent to the database, that for the served version included
 * @param hits how often its statements touch the store
 * @param bytes of the answer
 * @param digest of the data in the answer, to see whether another size gives the same
 * @param error code of the error that was the answer; empty when there was none
 * @param http alone, over HTTP
 * @param driver alone, its statements through the driver, without that for the served version
 * @param floor alone, {@code RETURN 1} through the driver
 * @param httpLoad eight clients, over HTTP
 * @param driverLoad eight clients, through the driver
 */
record Measurement(String document, int statements, long hits, int bytes, int digest, String error, Times http, Times driver, Times floor,
		Load httpLoad, Load driverLoad) {

	/** The aim at real size. */
	double aim() {
		return 1.5 * this.driver.median() + 1;
	}

	boolean meetsAim() {
		return this.error.isEmpty() && this.http.median() <= aim();
	}

	/** A row of the table, which ends with how it compares with the real size or, at that, whether it meets the aim. */
	String row(Measurement real) {
		String compared = (real == this) ? (meetsAim() ? "yes" : "**no**, " + ms(aim()))
				: "%.1f%s".formatted(this.http.median() / real.http.median(), (this.digest == real.digest) ? " same" : "");
		String name = this.error.isEmpty() ? this.document : this.document + " (" + this.error + ")";
		return "| %s | %d | %,d | %,d | %s | %s | %s | %s | %s | %s | %s | %s | %s | %,.0f | %,.0f | %s |".formatted(name, this.statements,
				this.hits, this.bytes, ms(this.http.median()), ms(this.http.percentile(95)), ms(this.http.percentile(99)),
				ms(this.driver.median()), ms(this.driver.percentile(99)), ms(this.floor.median()),
				ms(this.httpLoad.times().median()), ms(this.httpLoad.times().percentile(95)),
				ms(this.httpLoad.times().percentile(99)), this.httpLoad.perSecond(), this.driverLoad.perSecond(),
				(this.httpLoad.failed() == 0) ? compared : compared + ", %d failed with 8 clients".formatted(this.httpLoad.failed()));
	}

	private static String ms(double milliseconds) {
		return String.format(Locale.ROOT, (milliseconds < 10) ? "%.2f" : "%.0f", milliseconds);
	}

}
