package nl.rodedraad.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.kept.AnswerKey;
import nl.rodedraad.kept.Gzip;
import nl.rodedraad.kept.KeptAnswer;
import nl.rodedraad.kept.KeptAnswers;
import nl.rodedraad.watch.RequestLine;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Has pages kept as they went out. Nothing in them depends on who reads: only on the address, the language and the data.
 * Files to take home are made anew, and so is the page that a reader changes the language with, which sets a cookie.
 */
@Component
final class KeptPages extends OncePerRequestFilter {

	private static final List<PathPattern> NO_PAGES = SiteConfiguration.NO_PAGES.stream().map(PathPatternParser.defaultInstance::parse).toList();

	private static final List<String> HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.ETAG,
			HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY);

	private static final String ASKS_NOTHING = "none";

	private final KeptAnswers kept;

	private final LocaleResolver language;

	KeptPages(KeptAnswers kept, LocaleResolver language) {
		this.kept = kept;
		this.language = language;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		PathContainer path = PathContainer.parsePath(request.getRequestURI());
		return !HttpMethod.GET.matches(request.getMethod()) || request.getParameter(Asked.FORMAT) != null
				|| request.getParameter(PageLanguage.NAME) != null || NO_PAGES.stream().anyMatch((pattern) -> pattern.matches(path));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		AnswerKey key = key(request);
		Optional<KeptAnswer> known = this.kept.find(key);
		if (known.isPresent()) {
			known.get().write(request, response);
			return;
		}
		ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, made);
		DataVersion version = PageInterceptor.find(request);
		if (version == null || made.getStatus() != HttpStatus.OK.value()) {
			made.copyBodyToResponse();
			return;
		}
		this.kept.keep(key, version, answer(request, made)).write(request, response);
	}

	private AnswerKey key(HttpServletRequest request) {
		String address = request.getRequestURL() + "?" + request.getQueryString();
		return AnswerKey.of(Gzip.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING)), address.getBytes(StandardCharsets.UTF_8),
				this.language.resolveLocale(request).getLanguage().getBytes(StandardCharsets.UTF_8));
	}

	private static KeptAnswer answer(HttpServletRequest request, ContentCachingResponseWrapper made) {
		Map<String, String> headers = new HashMap<>();
		for (String name : HEADERS) {
			if (made.containsHeader(name)) {
				headers.put(name, String.join(", ", made.getHeaders(name)));
			}
		}
		Object question = request.getAttribute(RequestLine.OPERATION);
		return new KeptAnswer((question == null) ? ASKS_NOTHING : question.toString(), headers, made.getContentAsByteArray());
	}

}
