package nl.rodedraad.api;

/**
 * How much an operation, or a part of it, asks for.
 *
 * @param depth fields within each other
 * @param aliases fields with a name of the reader's own
 * @param cost fields, each as often as the lists around it can hold it
 */
record OperationSize(int depth, long aliases, long cost) {

	static final OperationSize NONE = new OperationSize(0, 0, 0);

	/** Above every limit, and small enough to be added and multiplied without overflow. */
	private static final long CEILING = Integer.MAX_VALUE;

	OperationSize {
		aliases = Math.min(aliases, CEILING);
		cost = Math.min(cost, CEILING);
	}

	/** Of two parts that stand beside each other. */
	OperationSize and(OperationSize other) {
		return new OperationSize(Math.max(this.depth, other.depth), this.aliases + other.aliases, this.cost + other.cost);
	}

	/** Of two parts of which an answer holds at most one. */
	OperationSize or(OperationSize other) {
		return new OperationSize(Math.max(this.depth, other.depth), this.aliases + other.aliases,
				Math.max(this.cost, other.cost));
	}

	/** Of a field with this below it, as often as given. */
	OperationSize below(boolean alias, int times) {
		return new OperationSize(this.depth + 1, this.aliases + (alias ? 1 : 0), 1 + times * this.cost);
	}

	/**
	 * Throws when one of the three is over its limit.
	 * @param most the highest cost that is taken
	 */
	void check(int most) {
		LimitExceededException.check("depth", "Depth of the operation", Limits.DEPTH, this.depth);
		LimitExceededException.check("aliases", "Aliases of the operation", Limits.ALIASES, this.aliases);
		LimitExceededException.check("cost", "Cost of the operation, list sizes counted in", most, this.cost);
	}

}
