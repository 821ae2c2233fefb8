package nl.rodedraad.api;

import org.springframework.http.HttpStatus;

/** What came is no GraphQL request; see {@link Problems}. */
final class RefusedException extends RuntimeException {

	private final HttpStatus status;

	private final ErrorCode code;

	private final String limit;

	/** @param limit name of the limit that it is over */
	RefusedException(HttpStatus status, ErrorCode code, String limit, String message) {
		super(message);
		this.status = status;
		this.code = code;
		this.limit = limit;
	}

	RefusedException(HttpStatus status, ErrorCode code, String message) {
		this(status, code, ErrorCount.NO_LIMIT, message);
	}

	RefusedException(String message) {
		this(HttpStatus.BAD_REQUEST, ErrorCode.INVALID_ARGUMENT, message);
	}

	HttpStatus status() {
		return this.status;
	}

	ErrorCode code() {
		return this.code;
	}

	String limit() {
		return this.limit;
	}

}
