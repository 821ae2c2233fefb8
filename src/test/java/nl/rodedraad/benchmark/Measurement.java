package nl.rodedraad.benchmark;

/**
 * One document or page at one size.
 *
 * @param asked what was asked
 * @param statements sent to the database, without that for the served version
 * @param hits how often these statements touch the store
 * @param answer what the answer says of itself
 * @param http alone, over HTTP
 * @param driver alone, these statements through the driver
 * @param floor alone, {@code RETURN 1} through the driver
 * @param few eight clients, over HTTP
 * @param many thirty-two clients, over HTTP
 * @param driverFew eight clients, through the driver
 */
record Measurement(Asked asked, int statements, long hits, AnswerRead answer, Times http, Times driver, Times floor, Load few, Load many,
		Load driverFew) {

	static final String HEAD = """
			| asked | statements | db hits | bytes | HTTP | p95 | p99 | driver | p99 | RETURN 1 |\
			 8 clients | p99 | a second | 32 clients | p99 | a second | driver, 8 clients, a second | %s |
			| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
			""";

	/** A row of the table, which ends with how this compares with what was aimed at. */
	String row(String verdict) {
		String name = this.answer.error().isEmpty() ? this.asked.name() : this.asked.name() + " (" + this.answer.error() + ")";
		return "| %s | %d | %,d | %,d | %s | %s | %s | %s | %s | %s | %s | %s | %,.0f | %s |%n".formatted(name, this.statements, this.hits,
				this.answer.bytes(), Times.ms(this.http.median()), Times.ms(this.http.percentile(95)), Times.ms(this.http.percentile(99)),
				Times.ms(this.driver.median()), Times.ms(this.driver.percentile(99)), Times.ms(this.floor.median()), this.few.cells(),
				this.many.cells(), this.driverFew.perSecond(), verdict);
	}

	boolean isError() {
		return !this.answer.error().isEmpty();
	}

}
