package nl.rodedraad.api;

import org.springframework.http.HttpStatus;

/** What came is no GraphQL request; see {@link Problems}. */
final class RefusedException extends RuntimeException {

	private final HttpStatus status;

	private final ErrorCode code;

	RefusedException(HttpStatus status, ErrorCode code, String message) {
		super(message);
		this.status = status;
		this.code = code;
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

}
