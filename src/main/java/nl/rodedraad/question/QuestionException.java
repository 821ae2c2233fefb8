package nl.rodedraad.question;

import org.jspecify.annotations.Nullable;

/** A question that cannot be answered as it was asked; its message is meant for the one who asked. */
public abstract sealed class QuestionException extends RuntimeException
		permits NotFoundException, InvalidArgumentException, CursorExpiredException {

	QuestionException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
