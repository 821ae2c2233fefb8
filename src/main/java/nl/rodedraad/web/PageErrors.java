package nl.rodedraad.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.rodedraad.graph.StatementTimeoutException;
import nl.rodedraad.graph.UnavailableException;
import nl.rodedraad.watch.RequestId;
import nl.rodedraad.watch.Told;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import org.springframework.web.util.UriUtils;

/** Says what went wrong, to people with a page and to programs by RFC 9457. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageErrors {

	private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

	private final ErrorPages pages;

	PageErrors(ErrorPages pages) {
		this.pages = pages;
	}

	@ExceptionHandler
	Object noSuchPage(NoSuchPageException ex, HttpServletRequest request, HttpServletResponse response) {
		return this.pages.notFound(ex.typed(), request, response);
	}

	@ExceptionHandler
	Object noSuchAddress(NoResourceFoundException ex, HttpServletRequest request, HttpServletResponse response) {
		return this.pages.notFound(lastOfPath(request), request, response);
	}

	/** The same page again: the data that it began with are no longer served. */
	@ExceptionHandler
	String dataChanged(DataChangedException ex, HttpServletRequest request) {
		String query = request.getQueryString();
		return "redirect:" + request.getRequestURI() + ((query == null) ? "" : "?" + query);
	}

	@ExceptionHandler
	Object refused(AskException ex, HttpServletRequest request, HttpServletResponse response) {
		return (ex.status() == HttpStatus.NOT_FOUND) ? this.pages.notFound(lastOfPath(request), request, response)
				: this.pages.told(ex.status(), request, response);
	}

	/** The server reads the parameters of an address when the first is asked for. */
	@ExceptionHandler
	Object unreadable(InvalidParameterException ex, HttpServletRequest request, HttpServletResponse response) {
		return this.pages.told(HttpStatus.BAD_REQUEST, request, response);
	}

	@ExceptionHandler
	Object unavailable(UnavailableException ex, HttpServletRequest request, HttpServletResponse response) {
		log.warn("A page could not be made: {}", ex.getMessage());
		return this.pages.told(HttpStatus.SERVICE_UNAVAILABLE, request, response);
	}

	@ExceptionHandler
	Object tookTooLong(StatementTimeoutException ex, HttpServletRequest request, HttpServletResponse response) {
		return this.pages.told(HttpStatus.GATEWAY_TIMEOUT, request, response);
	}

	/** What Spring refuses, such as a method that is not allowed, has its status with it; who went away is told nothing. */
	@ExceptionHandler
	@Nullable Object other(Exception ex, HttpServletRequest request, HttpServletResponse response) {
		if (ex instanceof ErrorResponse refusal) {
			refusal.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
			return ErrorPages.wantsPage(request) ? this.pages.told(HttpStatus.valueOf(refusal.getStatusCode().value()), request, response)
					: ResponseEntity.status(refusal.getStatusCode()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(refusal.getBody());
		}
		if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			return null;
		}
		log.error("Request {} for a page failed", RequestId.current(), Told.of(ex));
		return this.pages.told(HttpStatus.INTERNAL_SERVER_ERROR, request, response);
	}

	private static String lastOfPath(HttpServletRequest request) {
		String path = request.getRequestURI();
		return UriUtils.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
	}

}
