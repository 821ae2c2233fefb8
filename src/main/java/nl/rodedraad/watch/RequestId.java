package nl.rodedraad.watch;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id of a request, which every line of the log about it carries and its response tells. A proxy may give it; what
 * could be a word is not taken, so that nobody writes anything into the log.
 */
public final class RequestId {

	static final String HEADER = "X-Request-Id";

	/** Its name in the log, and in the errors that tell it. */
	public static final String KEY = "request";

	/** A UUID, or as many hexadecimal digits as proxies and tracers give. */
	private static final Pattern WELL_FORMED = Pattern.compile("[0-9a-fA-F-]{16,64}");

	private RequestId() {
	}

	/** The id that came with a request, or else a new one. */
	static String of(@Nullable String given) {
		return (given != null && WELL_FORMED.matcher(given).matches()) ? given : UUID.randomUUID().toString();
	}

	/** The id of the request that this thread works for; a new one when it works for none. */
	public static String current() {
		return of(MDC.get(KEY));
	}

	/** Has the lines that this thread writes carry an id until the result is closed. */
	public static MDC.MDCCloseable on(String id) {
		return MDC.putCloseable(KEY, id);
	}

}
