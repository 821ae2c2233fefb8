package nl.rodedraad.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.rodedraad.watch.RequestId;
import nl.rodedraad.watch.Told;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the pages that say what went wrong; they need no data. */
@Component
final class ErrorPages {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	/** The faults of the one who asks that have words of their own. */
	private static final List<HttpStatus> KNOWN = List.of(HttpStatus.NOT_FOUND, HttpStatus.METHOD_NOT_ALLOWED, HttpStatus.TOO_MANY_REQUESTS);

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final Visits visits;

	private final MessageSource messages;

	ErrorPages(Visits visits, MessageSource messages) {
		this.visits = visits;
		this.messages = messages;
	}

	/** Tells that nothing is at an address, with a search for what was typed. */
	Object notFound(String typed, HttpServletRequest request, HttpServletResponse response) {
		Object told = told(HttpStatus.NOT_FOUND, request, response);
		if (told instanceof ModelAndView page) {
			String words = NO_WORD.matcher(typed).replaceAll(" ").strip();
			page.addObject("typed", words);
			if (PageInterceptor.find(request) != null) {
				Visit visit = this.visits.of(request);
				page.addObject("visit", visit);
				page.addObject("hits", (words.isEmpty() || words.length() > Asked.LONGEST) ? Map.of() : hits(words, visit));
			}
		}
		return told;
	}

	/** The things that are like what was typed, by the path of their page. */
	private static Map<String, String> hits(String words, Visit visit) {
		try {
			Map<String, String> names = new LinkedHashMap<>();
			for (Map<String, Object> hit : visit.ask("search", Map.of("text", words, "first", 8)).list("search.hits.nodes")) {
				if (hit.containsKey("thing")) {
					names.putIfAbsent(Addresses.ofThing(Path.text(hit, "thing.id")), Path.text(hit, "thing.name"));
				}
			}
			return names;
		}
		catch (AskException | DataChangedException ex) {
			log.info("A page that is not there was told without what is like it", Told.of(ex));
			return Map.of();
		}
	}

	/** Tells a status, as a page or as a problem document. */
	Object told(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
		Locale language = RequestContextUtils.getLocale(request);
		String title = message("error.%d.title", status, language);
		String detail = message("error.%d.text", status, language);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "5");
		}
		if (!wantsPage(request)) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
			problem.setTitle(title);
			if (status.is5xxServerError()) {
				problem.setProperty(RequestId.KEY, RequestId.current());
			}
			problem.setProperty("code", AskException.code(status));
			return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
		}
		response.setStatus(status.value());
		ModelAndView page = new ModelAndView("page/fout", status);
		page.addObject("language", language.getLanguage());
		page.addObject("title", title);
		page.addObject("text", detail);
		page.addObject(RequestId.KEY, status.is5xxServerError() ? RequestId.current() : "");
		page.addObject("again", status.is5xxServerError());
		page.addObject("typed", "");
		page.addObject("hits", Map.of());
		return page;
	}

	private String message(String key, HttpStatus status, Locale language) {
		int code = status.is4xxClientError() && !KNOWN.contains(status) ? HttpStatus.BAD_REQUEST.value() : status.value();
		return this.messages.getMessage(key.formatted(code), null, language);
	}

	/** A reader with a browser gets a page, also one that asked for a file; a program that names JSON gets JSON. */
	static boolean wantsPage(HttpServletRequest request) {
		@Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
	}

}
