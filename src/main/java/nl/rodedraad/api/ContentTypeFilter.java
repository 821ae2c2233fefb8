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
import tools.jackson.databind.json.JsonMapper;

/** Refuses a Content-Type that is a range, which is for Accept alone: RFC 9110, section 8.3. Spring's request does not hold one. */
final class ContentTypeFilter extends OncePerRequestFilter implements Ordered {

	private final JsonMapper json;

	ContentTypeFilter(JsonMapper json) {
		this.json = json;
	}

	@Override
	public int getOrder() {
		return BodyFilter.ORDER - 1;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isRange(request.getContentType())) {
			Problems.write(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.INVALID_ARGUMENT,
					"The Content-Type of a request is one media type, without *", this.json);
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
