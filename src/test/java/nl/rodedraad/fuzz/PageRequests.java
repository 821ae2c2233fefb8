package nl.rodedraad.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes requests for pages and files. */
final class PageRequests {

	private static final List<String> LANGUAGES = List.of("nl", "en", "fr", "en-GB,nl;q=0.5", "*", "x-", ";;q=9", "i-default", "\u00fc", "nl;q=abc");

	private static final List<String> FORMATS = List.of("json", "csv", "csvw", "graphml", "svg", "kumu", "cytoscape", "xml", "CSV", "");

	private final Seen seen;

	/** Addresses as the controllers have them, with braces for what is to be filled in. */
	private final List<String> patterns;

	PageRequests(Seen seen, List<String> patterns) {
		this.seen = seen;
		this.patterns = patterns;
	}

	/** A page that is there, asked with parameters that are its own, of others, or of nobody. */
	Request page(Chance chance) {
		Address real = Address.of(chance.oneIn(3) ? filled(chance) : chance.of(this.seen.addresses()));
		Map<String, String> parameters = new LinkedHashMap<>(real.parameters());
		parameters.replaceAll((name, value) -> chance.oneIn(2) ? value : value(name, chance));
		for (int i = chance.below(3); i > 0; i--) {
			String name = chance.oneIn(6) ? Hostile.text(chance) : chance.of(List.copyOf(this.seen.parameters().keySet()));
			parameters.put(name, value(name, chance));
		}
		if (chance.oneIn(3)) {
			parameters.put("formaat", chance.of(FORMATS));
		}
		return Request.of(Kind.PAGE, "GET", new Address(real.path(), parameters).written(), headers("text/html", chance), new byte[0]);
	}

	private String value(String name, Chance chance) {
		return chance.oneIn(2) ? Hostile.text(chance)
				: chance.of(this.seen.parameters().get(chance.oneIn(4) || !this.seen.parameters().containsKey(name)
						? chance.of(List.copyOf(this.seen.parameters().keySet())) : name));
	}

	/** An address of a controller with something in its place. */
	private String filled(Chance chance) {
		String pattern = chance.of(this.patterns);
		while (pattern.contains("{")) {
			int from = pattern.indexOf('{');
			int to = pattern.indexOf('}', from);
			String id = chance.oneIn(4) ? Hostile.text(chance) : this.seen.id("", chance);
			pattern = pattern.substring(0, from) + Address.encode(id).replace("+", "%20") + pattern.substring(to + 1);
		}
		return pattern;
	}

	/** What costs the application little: nothing there, not for this method, or known to the client. */
	Request address(Chance chance) {
		Map<String, String> headers = headers("application/json", chance);
		String path = chance.of(this.seen.addresses());
		String method = "GET";
		switch (chance.below(4)) {
			case 0 -> headers.put("If-None-Match", this.seen.etags());
			case 1 -> method = chance.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW");
			case 2 -> path = "/" + Address.encode(Hostile.text(chance)).replace("+", "%20") + chance.of("", "/", "/x", ".json", ";x=y");
			default -> path = chance.of("/site/", "/webjars/", "/actuator/", "/.well-known/", "/deals/", "/bronnen/", "/feiten/", "/error/", "/graphiql/")
					+ Address.encode(Hostile.text(chance)).replace("+", "%20");
		}
		byte[] body = method.equals("GET") ? new byte[0] : Hostile.text(chance).getBytes(StandardCharsets.UTF_8);
		return Request.of(Kind.ADDRESS, method, path, headers, body);
	}

	private static Map<String, String> headers(String accept, Chance chance) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Accept", chance.oneIn(12) ? chance.of("*/*", "image/*", "text/csv", "x", "text/html;q=x", "application/problem+json") : accept);
		if (chance.oneIn(3)) {
			headers.put("Accept-Language", chance.of(LANGUAGES));
		}
		if (chance.oneIn(3)) {
			headers.put("Accept-Encoding", "gzip");
		}
		if (chance.oneIn(8)) {
			headers.put(chance.of("Cookie", "Range", "HX-Request", "If-Modified-Since", "X-Forwarded-Proto", "Referer", "Content-Type", "If-None-Match"),
					chance.of("taal=en", "taal=\"x", "bytes=0-1", "bytes=9-1,-", "true", "x", "Thu, 01 Jan 1970 00:00:00 GMT", "https", "*", "W/\"x"));
		}
		return headers;
	}

}
