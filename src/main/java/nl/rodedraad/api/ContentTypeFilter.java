package nl.rodedraad.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a Content-Type that is a range, which is for Accept alone: RFC 9110, section 8.3. Spring's request does not hold one. */
final class ContentTypeFilter extends OncePerRequestFilter implements Ordered {

	private final Problems problems;

	ContentTypeFilter(Problems problems) {
		this.problems = problems;
	}

	@Override
	public int getOrder() {
		return BodyFilter.ORDER - 1;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isRange(request.getContentType())) {
			this.problems.write(response, new RefusedException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.INVALID_ARGUMENT,
					"The Content-Type of a request is one media type, without *"));
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isRange(@Nullable String type) {
		try {
			return type != null && type.contains("*") && !MediaType.parseMediaType(type).isConcrete();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
