package nl.rodedraad.guard;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.ApplicationTest;
import nl.rodedraad.GraphQlClient;
import nl.rodedraad.api.Limits;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends requests a byte at a time. */
@ApplicationTest
class SlowClientIT {

	private static final Duration PACE = Duration.ofMillis(400);

	/** The server looks once a second; the rest is for a busy machine. */
	private static final Duration LATE = Limits.ARRIVAL.plusSeconds(4);

	/** More than the server has threads. */
	private static final int MANY = 250;

	private static final String POST = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

	@Test
	void whoSendsSlowlyIsClosedAfterFiveSecondsAndTakesNoPlaceFromOthers(@LocalServerPort int port) throws Exception {
		GraphQlClient other = new GraphQlClient(port);
		other.ask("{ dataVersion { id } }", Map.of());
		Map<String, RawClient> slow = new LinkedHashMap<>();
		Instant start = Instant.now();
		try {
			slow.put("request line", new RawClient(port, "GET /", "a"));
			slow.put("headers", new RawClient(port, "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ", "a"));
			slow.put("body", new RawClient(port, POST + "Content-Length: 1000\r\n\r\n{", " "));
			slow.put("chunked body", new RawClient(port, POST + "Transfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n"));
			slow.put("body of a page", new RawClient(port, "GET /deals HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n", " "));
			slow.put("body that never comes", new RawClient(port, POST + "Content-Length: 1000\r\n\r\n", ""));
			for (int i = 0; i < MANY; i++) {
				slow.put("one of many " + i, new RawClient(port, POST + "Content-Length: 1000\r\n\r\n{", " "));
			}
			Instant opened = Instant.now();
			assertThat(other.ask("{ dataVersion { id } }", Map.of()).status()).isEqualTo(200);
			assertThat(since(opened)).as("somebody else was answered while these were waiting").isLessThan(Limits.ARRIVAL);
			Map<String, Duration> closed = dripUntilClosed(slow, start);
			assertThat(closed.keySet()).containsExactlyInAnyOrderElementsOf(slow.keySet());
			assertThat(closed.values()).allSatisfy((lasted) -> assertThat(lasted).isBetween(Limits.ARRIVAL.minusSeconds(1), LATE));
			assertThat(slow.get("body").said()).startsWith("HTTP/1.1 408").contains("within 5 seconds");
		}
		finally {
			for (RawClient client : slow.values()) {
				client.close();
			}
		}
	}

	/** How long each lasted. */
	private static Map<String, Duration> dripUntilClosed(Map<String, RawClient> slow, Instant start) throws InterruptedException {
		Map<String, Duration> closed = new LinkedHashMap<>();
		List<String> open = new ArrayList<>(slow.keySet());
		while (!open.isEmpty() && since(start).compareTo(LATE) < 0) {
			Thread.sleep(PACE.toMillis());
			open.removeIf((name) -> !slow.get(name).drip() && closed.put(name, since(start)) == null);
		}
		return closed;
	}

	private static Duration since(Instant start) {
		return Duration.between(start, Instant.now());
	}

	@Test
	void aBodyThatComesInPiecesIsReadToItsEnd(@LocalServerPort int port) throws IOException, InterruptedException {
		String body = "{\"query\":\"{ dataVersion { id } }\"}";
		try (RawClient client = new RawClient(port, POST + "Connection: close\r\nContent-Length: %d\r\n\r\n%s".formatted(body.length() + 5,
				body), " ")) {
			while (client.drip()) {
				Thread.sleep(50);
			}
			assertThat(client.said()).startsWith("HTTP/1.1 200").contains("\"dataVersion\":{\"id\"");
		}
	}

}
