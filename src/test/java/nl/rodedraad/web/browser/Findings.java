package nl.rodedraad.web.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebError;

/**
 * What no page may do, noted while it happens: ask anything of another origin, write in the console, stop a script with an
 * error, or get an answer of 500 and above. That a page itself is answered with 4xx is for the test to judge.
 */
final class Findings {

	private final String origin;

	private final List<String> requests = new ArrayList<>();

	private final List<Finding> noted = new ArrayList<>();

	private final Set<String> refusedPages = new HashSet<>();

	private final List<String> expected = new ArrayList<>();

	Findings(String origin) {
		this.origin = origin;
	}

	void watch(BrowserContext context) {
		context.onRequest(this::asked);
		context.onResponse(this::answered);
		context.onConsoleMessage(this::said);
		context.onWebError(this::stopped);
	}

	/** The address of everything that was asked for, in order. */
	List<String> requests() {
		return List.copyOf(this.requests);
	}

	void expect(String part) {
		this.expected.add(part);
	}

	/** Sentences about what went wrong and was not expected, and about what was expected and did not happen. */
	List<String> unexpected() {
		List<String> found = this.noted.stream().filter((finding) -> !isAboutARefusedPage(finding)).map(Finding::sentence).toList();
		Stream<String> surprises = found.stream().filter((sentence) -> this.expected.stream().noneMatch(sentence::contains));
		Stream<String> missing = this.expected.stream().filter((part) -> found.stream().noneMatch((sentence) -> sentence.contains(part)))
			.map((part) -> "Expected, and did not happen: " + part);
		return Stream.concat(surprises, missing).toList();
	}

	private void asked(Request request) {
		String address = request.url();
		this.requests.add(address);
		if (!address.startsWith(this.origin + "/") && Stream.of("data:", "blob:", "about:").noneMatch(address::startsWith)) {
			note("", "A request left the site: " + address);
		}
	}

	private void answered(Response response) {
		if (response.status() >= 500) {
			note("", "The server answered " + response.status() + ": " + response.url());
		}
		else if (response.status() >= 400 && response.request().isNavigationRequest()) {
			this.refusedPages.add(response.url());
		}
	}

	/** Remarks at level debug are Chromium's own. */
	private void said(ConsoleMessage message) {
		if (!message.type().equals("debug")) {
			note(message.location(), "The console has " + message.type() + ": " + message.text() + " (" + message.location() + ")");
		}
	}

	private void stopped(WebError error) {
		note("", "A script stopped: " + error.error());
	}

	private void note(String location, String sentence) {
		this.noted.add(new Finding(location, sentence));
	}

	/** Chromium writes in the console that a page was answered with 4xx, as if it were a part of a page. */
	private boolean isAboutARefusedPage(Finding finding) {
		return finding.sentence().contains("Failed to load resource")
				&& this.refusedPages.stream().anyMatch((page) -> finding.location().startsWith(page + ":"));
	}

	private record Finding(String location, String sentence) {

	}

}
