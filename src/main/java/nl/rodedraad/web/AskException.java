package nl.rodedraad.web;

import java.util.Map;

import org.springframework.http.HttpStatus;

/** Says that a question of a page was refused or could not be answered, with the code that the schema gives for it. */
public final class AskException extends RuntimeException {

	/** What is not there, what waiting may mend, and what is a fault of ours; any other is an argument that cannot be used. */
	private static final Map<String, HttpStatus> STATUS = Map.of("NOT_FOUND", HttpStatus.NOT_FOUND, "TIMEOUT", HttpStatus.GATEWAY_TIMEOUT,
			"UNAVAILABLE", HttpStatus.SERVICE_UNAVAILABLE, "INTERNAL", HttpStatus.INTERNAL_SERVER_ERROR, "RATE_LIMITED",
			HttpStatus.TOO_MANY_REQUESTS);

	private final String code;

	private final String argument;

	/**
	 * @param code code of the closed list {@code ErrorCode} of the schema
	 * @param argument name of the argument that cannot be used, or empty
	 */
	AskException(String document, String code, String argument, String message) {
		super("%s: %s (%s)".formatted(document, message, code));
		this.code = code;
		this.argument = argument;
	}

	/** Whether the place to go on reading from is of no use, so that the list must be read from its beginning. */
	boolean isAboutCursor() {
		return this.code.equals("CURSOR_EXPIRED") || this.argument.equals("after");
	}

	HttpStatus status() {
		return STATUS.getOrDefault(this.code, HttpStatus.BAD_REQUEST);
	}

	/** The code of a status, for programs. */
	static String code(HttpStatus status) {
		return STATUS.entrySet().stream().filter((entry) -> entry.getValue() == status).map(Map.Entry::getKey).findFirst()
			.orElse(status.is5xxServerError() ? "INTERNAL" : "INVALID_ARGUMENT");
	}

}
