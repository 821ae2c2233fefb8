package nl.rodedraad.api;

import graphql.ErrorClassification;

import org.springframework.http.HttpStatus;

/** The closed list of what can go wrong, for programs to act on: {@code extensions.code} of every error. */
public enum ErrorCode implements ErrorClassification {

	/** The question is about something that is not there. */
	NOT_FOUND(HttpStatus.NOT_FOUND),

	/** The document, a variable or an argument cannot be used. */
	INVALID_ARGUMENT(HttpStatus.BAD_REQUEST),

	/** The cursor belongs to data that are no longer served. */
	CURSOR_EXPIRED(HttpStatus.GONE),

	/** The request is over one of the {@link Limits}; the error names which, its maximum and what was found. */
	LIMIT_EXCEEDED(HttpStatus.BAD_REQUEST),

	/** The client asks too often. */
	RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS),

	/** The answer took too long. */
	TIMEOUT(HttpStatus.GATEWAY_TIMEOUT),

	/** The database is away or has no data yet; asking again later may help. */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),

	/** A fault of ours; the error has only the id of the request, under which the log tells more. */
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

	/** The key of the code in the extensions of an error. */
	static final String EXTENSION = "code";

	private final HttpStatus status;

	ErrorCode(HttpStatus status) {
		this.status = status;
	}

	/** The status of a response that has this error and no data. */
	HttpStatus status() {
		return this.status;
	}

}
