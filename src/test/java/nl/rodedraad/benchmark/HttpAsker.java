package nl.rodedraad.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks over HTTP with the plainest client that Java has, which keeps its connections and needs no threads of its own. */
final class HttpAsker {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String CONNECTIONS = "http.maxConnections";

	private final URL address;

	HttpAsker(int port) {
		System.setProperty(CONNECTIONS, String.valueOf(2 * Load.CLIENTS));
		try {
			this.address = URI.create("http://127.0.0.1:" + port + "/graphql").toURL();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The body of a request for a document with the defaults of its variables. */
	static byte[] body(String document) {
		return JSON.writeValueAsBytes(Map.of("query", document));
	}

	/** Whether there is an answer, read to its end, and no refusal or failure. */
	boolean answers(byte[] body) {
		try {
			HttpURLConnection connection = send(body);
			return connection.getResponseCode() < 400 && read(connection).length > 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** The whole answer, read to its end. */
	byte[] ask(byte[] body) {
		try {
			return read(send(body));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private HttpURLConnection send(byte[] body) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) this.address.openConnection();
		connection.setDoOutput(true);
		connection.setRequestProperty("Content-Type", "application/json");
		connection.setFixedLengthStreamingMode(body.length);
		connection.getOutputStream().write(body);
		return connection;
	}

	private static byte[] read(HttpURLConnection connection) throws IOException {
		try (InputStream answer = (connection.getResponseCode() < 400) ? connection.getInputStream() : connection.getErrorStream()) {
			return answer.readAllBytes();
		}
	}

	/** The data of an answer without what tells from which version they are. */
	static String data(byte[] answer) {
		return tree(answer).path("data").toString();
	}

	/** The code of the first error, or an empty text when there is none. */
	static String error(byte[] answer) {
		return tree(answer).path("errors").path(0).path("extensions").path("code").asString("");
	}

	private static JsonNode tree(byte[] answer) {
		return JSON.readTree(new String(answer, StandardCharsets.UTF_8));
	}

}
