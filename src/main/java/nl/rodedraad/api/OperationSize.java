package nl.rodedraad.api;

/**
 * How much an operation, or a part of it, asks for.
 *
 * @param depth fields within each other
 * @param aliases fields with a name of the reader's own
 * @param directives directives on fields, fragments and variables
 * @param cost fields, each as often as the lists around it can hold it
 */
record OperationSize(int depth, long aliases, long directives, long cost) {

	static final OperationSize NONE = new OperationSize(0, 0, 0, 0);

	/** Above every limit, and small enough to be added and multiplied without overflow. */
	private static final long CEILING = Integer.MAX_VALUE;

	OperationSize {
		aliases = Math.min(aliases, CEILING);
		directives = Math.min(directives, CEILING);
		cost = Math.min(cost, CEILING);
	}

	/** Of two parts that stand beside each other. */
	OperationSize and(OperationSize other) {
		return new OperationSize(Math.max(this.depth, other.depth), this.aliases + other.aliases, this.directives + other.directives,
				this.cost + other.cost);
	}

	/** Of two parts of which an answer holds at most one. */
	OperationSize or(OperationSize other) {
		return new OperationSize(Math.max(this.depth, other.depth), this.aliases + other.aliases, this.directives + other.directives,
				Math.max(this.cost, other.cost));
	}

	/** Of a field with this below it, as often as given. */
	OperationSize below(boolean alias, int times) {
		return new OperationSize(this.depth + 1, this.aliases + (alias ? 1 : 0), this.directives, 1 + times * this.cost);
	}

	/** The same with directives on it. */
	OperationSize with(int more) {
		return new OperationSize(this.depth, this.aliases, this.directives + more, this.cost);
	}

	/** Throws when the operation goes too deep, or has too many aliases or directives. */
	void checkShape() {
		LimitExceededException.check("depth", "Depth of the operation", Limits.DEPTH, this.depth);
		LimitExceededException.check("aliases", "Aliases of the operation", Limits.ALIASES, this.aliases);
		LimitExceededException.check("directives", "Directives of the operation", Limits.DIRECTIVES, this.directives);
	}

}
