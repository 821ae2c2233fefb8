package nl.rodedraad.graph;

import org.jspecify.annotations.Nullable;

/**
 * Ends the start with two sentences an operator understands, instead of a stack trace: what is wrong and what to do.
 */
final class CannotStart extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	CannotStart(String message, String remedy, @Nullable Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	String remedy() {
		return this.remedy;
	}

}
