package nl.rodedraad.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks over HTTP with the plainest client that Java has, which keeps its connections and needs no threads of its own. */
final class HttpAsker {

	private static final String CONNECTIONS = "http.maxConnections";

	private final String base;

	HttpAsker(int port) {
		System.setProperty(CONNECTIONS, String.valueOf(2 * Load.MANY));
		this.base = "http://127.0.0.1:" + port;
	}

	/** Whether there is an answer, read to its end, and no refusal or failure. */
	boolean answers(Asked asked) {
		try {
			HttpURLConnection connection = send(asked);
			return read(connection).length > 0 && connection.getResponseCode() < 400;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** The whole answer, read to its end, whatever it says. */
	byte[] ask(Asked asked) {
		try {
			return read(send(asked));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private HttpURLConnection send(Asked asked) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) URI.create(this.base + asked.path()).toURL().openConnection();
		if (asked.isPage()) {
			connection.setRequestProperty("Accept", "text/html");
		}
		if (asked.body().length == 0) {
			return connection;
		}
		connection.setDoOutput(true);
		connection.setRequestProperty("Content-Type", "application/json");
		connection.setFixedLengthStreamingMode(asked.body().length);
		connection.getOutputStream().write(asked.body());
		return connection;
	}

	private static byte[] read(HttpURLConnection connection) throws IOException {
		try (InputStream answer = (connection.getResponseCode() < 400) ? connection.getInputStream() : connection.getErrorStream()) {
			return answer.readAllBytes();
		}
	}

}
