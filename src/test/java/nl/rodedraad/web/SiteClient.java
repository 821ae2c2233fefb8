package nl.rodedraad.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** Reads the pages of the running application as a program does. */
final class SiteClient {

	private static final Pattern HREF = Pattern.compile("\\shref=\"([^\"]*)\"");

	private static final Pattern PART = Pattern.compile("<(?:link|script|img|use)[^>]*?\\s(?:href|src)=\"(/[^\"#]*)");

	private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

	private final HttpClient client = HttpClient.newHttpClient();

	private final String base;

	SiteClient(int port) {
		this.base = "http://localhost:" + port;
	}

	/** The response to a browser that asks for a page. */
	HttpResponse<String> page(String path, String... headers) {
		HttpRequest.Builder request = request(path).header("Accept", "text/html");
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request, BodyHandlers.ofString());
	}

	/** The response to a program that names no kind of answer. */
	HttpResponse<String> file(String path, String... headers) {
		HttpRequest.Builder request = request(path);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request, BodyHandlers.ofString());
	}

	/** The bytes of a response as they come over the line, compressed. */
	byte[] compressed(String path) {
		return send(request(path).header("Accept", "text/html").header("Accept-Encoding", "gzip"), BodyHandlers.ofByteArray()).body();
	}

	/** The addresses that a page leads to, as written. */
	static Set<String> links(String page) {
		return all(HREF, page);
	}

	/** The ids in a page. */
	static Set<String> ids(String page) {
		return all(ID, page);
	}

	/** The style sheets, scripts and pictures that a page loads. */
	static Set<String> parts(String page) {
		return all(PART, page);
	}

	private static Set<String> all(Pattern pattern, String page) {
		Set<String> found = new TreeSet<>();
		Matcher matcher = pattern.matcher(page);
		while (matcher.find()) {
			found.add(HtmlUtils.htmlUnescape(matcher.group(1)));
		}
		return found;
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.base + path));
	}

	private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
		try {
			return this.client.send(request.build(), body);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The application does not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
