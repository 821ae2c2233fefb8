package nl.rodedraad.web;

/**
 * The time between two dates that may each be a month or a year, in words that promise no more than is known.
 *
 * @param minDays at least so many days; negative when the dates overlap
 * @param maxDays at most so many days
 */
record Lapse(int minDays, int maxDays) {

	private static final int IN_DAYS = 45;

	private static final int IN_MONTHS = 1096;

	private static final double MONTH = 30.44;

	private static final double YEAR = 365.25;

	String in(Words words) {
		if (this.maxDays < 0) {
			return words.message("lapse.before");
		}
		if (this.minDays < 0) {
			return words.message("lapse.overlap");
		}
		if (this.maxDays == 0) {
			return words.message("lapse.same");
		}
		if (this.maxDays <= IN_DAYS) {
			return said(words, "days", this.minDays, this.maxDays);
		}
		return (this.maxDays <= IN_MONTHS) ? said(words, "months", Math.round(this.minDays / MONTH), Math.round(this.maxDays / MONTH))
				: said(words, "years", Math.round(this.minDays / YEAR), Math.round(this.maxDays / YEAR));
	}

	private static String said(Words words, String unit, long from, long to) {
		if (from == to) {
			return words.message("lapse." + unit, to);
		}
		return (from == 0) ? words.message("lapse." + unit + ".most", to) : words.message("lapse." + unit + ".range", from, to);
	}

}
