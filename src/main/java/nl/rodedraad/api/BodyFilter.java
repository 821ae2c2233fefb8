package nl.rodedraad.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request in when its body is there. The body of most arrives with the headers; what has to be waited for is awaited
 * without a thread, so that clients that send slowly, or nothing, take no place from others.
 */
public final class BodyFilter extends OncePerRequestFilter implements Ordered {

	/** Before all that could read a body itself, and before what a request costs. */
	public static final int ORDER = -10_000;

	private static final String BODY = BodyFilter.class.getName() + ".BODY";

	private static final byte[] NONE = {};

	private final Problems problems;

	BodyFilter(Problems problems) {
		this.problems = problems;
	}

	/** The body of a request that was let in. */
	static byte[] body(HttpServletRequest request) {
		return (request.getAttribute(BODY) instanceof byte[] body) ? body : NONE;
	}

	static void set(HttpServletRequest request, byte[] body) {
		request.setAttribute(BODY, body);
	}

	@Override
	public int getOrder() {
		return ORDER;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		if (length <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
			chain.doFilter(request, response);
			return;
		}
		ServletInputStream input = request.getInputStream();
		if (length > 0 && length <= Limits.BODY && input.available() >= length) {
			set(request, input.readNBytes((int) length));
			chain.doFilter(request, response);
			return;
		}
		Arrival.await(request, response, this.problems);
	}

}
