package nl.rodedraad.watch;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.BadRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Gives every request its id and writes one line when it has been answered, also when Tomcat itself refused it. The line
 * has no word that came with the request: the route and not the address, the name of the operation and not the question.
 */
public final class RequestLine extends ValveBase implements AccessLog {

	/** The attribute of a request that holds the name of the operation it asked. */
	public static final String OPERATION = RequestLine.class.getName() + ".OPERATION";

	private static final Logger log = LoggerFactory.getLogger(RequestLine.class);

	private static final String ID = RequestLine.class.getName() + ".ID";

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

	private static final String NONE = "-";

	/** The fault is ours; of the higher ones Tomcat has some for what is no request, and the rest is told where it happened. */
	private static final int SERVER_ERROR = 500;

	RequestLine() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		String id = id(request);
		response.setHeader(RequestId.HEADER, id);
		try (MDC.MDCCloseable ignored = RequestId.on(id)) {
			getNext().invoke(request, response);
		}
	}

	@Override
	public void log(Request request, Response response, long nanos) {
		try (MDC.MDCCloseable ignored = RequestId.on(id(request))) {
			String method = METHODS.contains(String.valueOf(request.getMethod())) ? request.getMethod() : NONE;
			String route = attribute(request, HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
			String operation = attribute(request, OPERATION);
			long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
			long bytes = response.getBytesWritten(false);
			log.atInfo()
				.addKeyValue("http.request.method", method)
				.addKeyValue("http.route", route)
				.addKeyValue("http.response.status_code", response.getStatus())
				.addKeyValue("http.response.body.bytes", bytes)
				.addKeyValue("event.duration", nanos)
				.addKeyValue("operation", operation)
				.log("{} {} {} {} ms {} bytes {}", method, route, response.getStatus(), millis, bytes, operation);
			if (response.getStatus() == SERVER_ERROR && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
					&& !isOfClient(failure)) {
				log.error("What was asked failed while it was answered", Told.of(failure));
			}
		}
	}

	/** Went away, or broke the rules of HTTP in the middle of a body; Tomcat then closes the connection. */
	private static boolean isOfClient(Throwable failure) {
		return failure instanceof BadRequestException || failure instanceof ClosedChannelException
				|| DisconnectedClientHelper.isClientDisconnectedException(failure);
	}

	private static String id(Request request) {
		Object known = request.getAttribute(ID);
		if (known == null) {
			known = RequestId.of(request.getHeader(RequestId.HEADER));
			request.setAttribute(ID, known);
		}
		return (String) known;
	}

	private static String attribute(Request request, String name) {
		Object value = request.getAttribute(name);
		return (value == null) ? NONE : value.toString();
	}

	@Override
	public void setRequestAttributesEnabled(boolean enabled) {
		throw new UnsupportedOperationException("No address is ever written, whoever forwarded it");
	}

	@Override
	public boolean getRequestAttributesEnabled() {
		return false;
	}

}
