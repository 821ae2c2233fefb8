package nl.rodedraad.web;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphLimits;
import nl.rodedraad.graph.ServedVersion;
import nl.rodedraad.graph.UnavailableException;
import nl.rodedraad.kept.EntityTags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Reads which data are served before a page is made: a browser that has the page of these data already is told so, and
 * nothing more is asked.
 */
final class PageInterceptor implements HandlerInterceptor {

	private static final String VERSION = PageInterceptor.class.getName() + ".VERSION";

	private static final String DEADLINE = PageInterceptor.class.getName() + ".DEADLINE";

	/** Lets a database that is away be told within two seconds, with what {@link KeptPages} waited before. */
	private static final long PATIENCE_MILLIS = 1600;

	private final ServedVersion served;

	private final Executor executor;

	private final EntityTags tags;

	/** @param executor runs the reading, which can then be given up */
	PageInterceptor(ServedVersion served, Executor executor, EntityTags tags) {
		this.served = served;
		this.executor = executor;
		this.tags = tags;
	}

	/** The data that the page of this request is about; null if the request is for no page. */
	static @Nullable DataVersion find(HttpServletRequest request) {
		return (DataVersion) request.getAttribute(VERSION);
	}

	/** The data that the page of this request is about. */
	static DataVersion version(HttpServletRequest request) {
		return Objects.requireNonNull(find(request));
	}

	/** Until when the page of this request may ask. */
	static Deadline deadline(HttpServletRequest request) {
		return (Deadline) Objects.requireNonNull(request.getAttribute(DEADLINE));
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.setAttribute(DEADLINE, new Deadline(GraphLimits.VISIT, System::nanoTime));
		Locale language = RequestContextUtils.getLocale(request);
		if (PageLanguage.ours(request.getParameter(PageLanguage.NAME)) != null) {
			new PageLanguage().setLocale(request, response, language);
		}
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		DataVersion version = read();
		request.setAttribute(VERSION, version);
		return !new ServletWebRequest(request, response).checkNotModified(this.tags.of(version, language.getLanguage()));
	}

	private DataVersion read() {
		try {
			return CompletableFuture.supplyAsync(this.served::current, this.executor).orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
				.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof TimeoutException) {
				throw new UnavailableException("The database did not answer within %d milliseconds".formatted(PATIENCE_MILLIS), ex);
			}
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
