package nl.rodedraad.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A small site with faults, to see whether they are noticed. Its policy is as strict as that of the real one. */
final class Pages implements AutoCloseable {

	private static final String POLICY = "default-src 'self'; img-src 'self' http: data:";

	private static final Answer NOT_FOUND = new Answer(404, "text/html", "<link rel='icon' href='data:,'>Niet gevonden");

	private final HttpServer server;

	private final Map<String, Answer> answers = new TreeMap<>();

	private Pages(HttpServer server) {
		this.server = server;
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	static Pages serve() {
		try {
			return new Pages(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String origin() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** A page at {@code /} that has nothing wrong but, perhaps, this. */
	Pages page(String body) {
		String page = """
				<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
				<link rel="icon" href="data:,"><link rel="stylesheet" href="/look.css"></head>
				<body><main><h1>Proef</h1>%s</main></body></html>
				""";
		return with("/", 200, "text/html", page.formatted(body)).with("/look.css", 200, "text/css", "body { margin: 0 }");
	}

	Pages with(String path, int status, String type, String text) {
		this.answers.put(path, new Answer(status, type, text));
		return this;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		Answer answer = this.answers.getOrDefault(exchange.getRequestURI().getPath(), NOT_FOUND);
		byte[] body = answer.text().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", answer.type());
		exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
		exchange.sendResponseHeaders(answer.status(), body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private record Answer(int status, String type, String text) {

	}

}
