package nl.rodedraad.evidence;

/**
 * A stretch of a folded text.
 *
 * @param from position of its first character
 * @param to position after its last
 */
record Span(int from, int to) {

	boolean contains(Span other) {
		return this.from <= other.from && other.to <= this.to;
	}

	/** This one with as many characters more on either side, as far as the limits allow. */
	Span widened(int characters, Span limits) {
		return new Span(Math.max(limits.from, this.from - characters), Math.min(limits.to, this.to + characters));
	}

}
