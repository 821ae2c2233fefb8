package nl.rodedraad.graph;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.MeterRegistry;
import nl.rodedraad.RodeDraad;
import nl.rodedraad.dataset.Schemerland;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a running site the same things all the time while another copy loads one dataset after another. */
class KeptAnswersDuringLoadIT {

	private static final int READERS = 4;

	private static final int LOADS = 5;

	private static final int MORE = 4;

	private static final String ANSWER = "/graphql?documentId=things&variables=%7B%22name%22%3A%22koor%22%7D";

	private static final String PAGE = "/organisaties?naam=koor";

	private static final Pattern TAG = Pattern.compile("W/\"(\\d+)-.*");

	private static final Pattern LINK = Pattern.compile("href=\"/organisaties/koor-\\d+\"");

	private final EmptyGraph graph = EmptyGraph.wiped();

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

	private final JsonMapper json = JsonMapper.builder().build();

	private final AtomicBoolean loading = new AtomicBoolean(true);

	/** Choirs by generation. */
	private final Map<Long, Integer> choirs = new ConcurrentHashMap<>();

	@Test
	void eachAnswerIsOfTheDataThatItNamesAndNoneOfOlderDataThanTheOneBefore(@TempDir Path data) throws Exception {
		Schemerland.asWritten().writeTo(data);
		try (ConfigurableApplicationContext site = start(data)) {
			this.choirs.put(this.graph.served().current().generation(), 0);
			String address = "http://localhost:" + site.getEnvironment().getRequiredProperty("local.server.port");
			ExecutorService readers = Executors.newFixedThreadPool(READERS);
			List<Future<Long>> last = new ArrayList<>();
			for (int i = 0; i < READERS; i++) {
				last.add(readers.submit(reader(address)));
			}
			long generation = this.graph.served().current().generation();
			try {
				for (int i = 1; i <= LOADS; i++) {
					this.graph.clock().advance(Generations.KEPT.minus(Duration.ofSeconds(10)));
					this.choirs.put(generation + i, i * MORE);
					assertThat(this.graph.load(Editions.unreleased(i * MORE))).isEqualTo(LoadOutcome.LOADED);
				}
				Thread.sleep(KnownVersion.VALID.toMillis());
			}
			finally {
				this.loading.set(false);
				readers.shutdown();
			}
			for (Future<Long> seen : last) {
				assertThat(seen.get()).as("what a reader saw last").isEqualTo(generation + LOADS);
			}
			assertThat(site.getBean(MeterRegistry.class).get("rodedraad.kept.answered").tag("question", "things").counter().count())
				.as("answers and pages that were kept").isPositive();
		}
	}

	/** Reads until the loading ends, then once more, and returns the generation that it saw then. */
	private Callable<Long> reader(String address) {
		return () -> {
			long before = 0;
			boolean more = true;
			while (more) {
				more = this.loading.get();
				JsonNode answer = this.json.readTree(get(address + ANSWER).body());
				long generation = answer.at("/extensions/dataVersion/generation").asLong();
				assertThat(answer.at("/data/nodes/totalCount").asInt(-1)).as(answer.toString()).isEqualTo(this.choirs.get(generation));
				assertThat(generation).isGreaterThanOrEqualTo(before);
				before = generation;
				HttpResponse<String> page = get(address + PAGE);
				generation = Long.parseLong(TAG.matcher(page.headers().firstValue("ETag").orElseThrow()).replaceAll("$1"));
				assertThat(LINK.matcher(page.body()).results().map((link) -> link.group()).distinct()).hasSize(this.choirs.get(generation));
				assertThat(generation).isGreaterThanOrEqualTo(before);
				before = generation;
			}
			return before;
		};
	}

	/** Asks again, for a while, when a machine that also loads is too busy to answer; what it then answers must be right. */
	private HttpResponse<String> get(String address) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
		HttpResponse<String> response = this.client.send(request, BodyHandlers.ofString());
		for (Instant giveUp = Instant.now().plusSeconds(20); response.statusCode() >= 503 && Instant.now().isBefore(giveUp);) {
			response = this.client.send(request, BodyHandlers.ofString());
		}
		assertThat(response.statusCode()).isEqualTo(200);
		return response;
	}

	private ConfigurableApplicationContext start(Path data) {
		return SpringApplication.run(RodeDraad.class, "--server.port=0", "--rodedraad.data=" + data, "--spring.neo4j.uri=bolt://" + address());
	}

	private String address() {
		try (Session session = this.graph.driver().session()) {
			return session.run("RETURN 1", Map.of()).consume().server().address();
		}
	}

}
