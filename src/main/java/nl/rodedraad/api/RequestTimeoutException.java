package nl.rodedraad.api;

import java.time.Duration;

/** Says that a request was given up because it took too long. */
final class RequestTimeoutException extends RuntimeException {

	RequestTimeoutException(Duration limit, Throwable cause) {
		super("The request took longer than %d milliseconds; ask for less at once".formatted(limit.toMillis()), cause);
	}

}
