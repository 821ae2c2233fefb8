package nl.rodedraad.question;

import org.jspecify.annotations.Nullable;

/** Says which argument of a question cannot be used and why. */
public final class InvalidArgumentException extends QuestionException {

	private final String argument;

	/**
	 * @param argument name of the argument
	 * @param message a sentence with the offending value in it
	 */
	public InvalidArgumentException(String argument, String message) {
		this(argument, message, null);
	}

	public InvalidArgumentException(String argument, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.argument = argument;
	}

	public String argument() {
		return this.argument;
	}

}
