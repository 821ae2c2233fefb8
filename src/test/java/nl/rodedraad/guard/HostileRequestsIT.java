package nl.rodedraad.guard;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import nl.rodedraad.ApplicationTest;
import nl.rodedraad.guard.HostileRequests.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends the application what nobody sends in good faith: all of it is refused clearly, soon, and without leaving anything behind. */
@ApplicationTest
class HostileRequestsIT {

	/** On a machine that does nothing else; others may be at work, so the best of some tries counts. */
	private static final Duration SOON = Duration.ofMillis(50);

	private static final int TRIES = 15;

	private static final int ROUNDS = 20;

	/** Of what all the rounds send, two hundred megabytes with what is made of it, next to nothing may stay. */
	private static final long FLAT = 12 * 1024 * 1024;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	static List<Hostile> all() {
		return HostileRequests.ALL;
	}

	@ParameterizedTest
	@MethodSource("all")
	void isRefusedByNameAndSoon(Hostile hostile) throws Exception {
		HttpResponse<String> response = send(hostile);
		assertThat(response.statusCode()).as(response.body()).isBetween(400, 431);
		assertThat(refusals(response.body())).as(response.body()).contains(hostile.refusal());
		assertThat(response.body()).hasSizeLessThan(50_000).doesNotContain("Exception", "\tat ", "nl.rodedraad", "graphql.");
		Duration best = Duration.ofDays(1);
		for (int i = 0; i < TRIES && best.compareTo(SOON) > 0; i++) {
			long start = System.nanoTime();
			send(hostile);
			Duration took = Duration.ofNanos(System.nanoTime() - start);
			best = (took.compareTo(best) < 0) ? took : best;
		}
		assertThat(best).isLessThanOrEqualTo(SOON);
	}

	@Test
	void allOfThemAgainAndAgainLeaveNothingBehind() throws Exception {
		int threads = ManagementFactory.getThreadMXBean().getThreadCount();
		long before = used();
		for (int i = 0; i < ROUNDS; i++) {
			for (Hostile hostile : HostileRequests.ALL) {
				send(hostile);
			}
		}
		assertThat(used() - before).isLessThan(FLAT);
		assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThan(threads + 50);
	}

	/** The code and the limit of the first error, or the code of a problem document. */
	private static List<String> refusals(String body) {
		if (!body.startsWith("{")) {
			return List.of("");
		}
		JsonNode told = JSON.readTree(body);
		JsonNode error = told.has("code") ? told : told.at("/errors/0/extensions");
		return List.of(error.path("code").asString(""), error.path("limit").asString(""));
	}

	private static long used() {
		System.gc();
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private HttpResponse<String> send(Hostile hostile) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
				.timeout(Duration.ofSeconds(10));
		return this.client.send(hostile.request().apply(request).build(), BodyHandlers.ofString());
	}

}
