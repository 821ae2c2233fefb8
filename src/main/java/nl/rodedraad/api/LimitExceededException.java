package nl.rodedraad.api;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.execution.AbortExecutionException;

/** Refuses a request that is over a limit; graphql-java stops the operation and shows it as it is. */
final class LimitExceededException extends AbortExecutionException {

	private final String limit;

	private final long maximum;

	private final long actual;

	/**
	 * @param limit name of the limit
	 * @param subject what is measured, in words, at the start of the sentence
	 */
	LimitExceededException(String limit, String subject, long maximum, long actual) {
		this(limit, subject, maximum, actual, "");
	}

	/** @param advice what would fit, where the maximum alone does not tell */
	LimitExceededException(String limit, String subject, long maximum, long actual, String advice) {
		super("%s: %d is over the limit of %d%s".formatted(subject, actual, maximum, advice));
		this.limit = limit;
		this.maximum = maximum;
		this.actual = actual;
	}

	/** Throws when the actual number is over the maximum. */
	static void check(String limit, String subject, long maximum, long actual) {
		if (actual > maximum) {
			throw new LimitExceededException(limit, subject, maximum, actual);
		}
	}

	@Override
	public Map<String, Object> getExtensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put(ErrorCode.EXTENSION, ErrorCode.LIMIT_EXCEEDED.name());
		extensions.put("limit", this.limit);
		extensions.put("maximum", this.maximum);
		extensions.put("actual", this.actual);
		return extensions;
	}

}
