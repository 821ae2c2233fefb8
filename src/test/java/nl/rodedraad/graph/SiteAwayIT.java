package nl.rodedraad.graph;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import nl.rodedraad.RodeDraad;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes the database away from a running site, which reads it from a server. */
class SiteAwayIT {

	/** Two seconds are what a reader is promised, and one more is for a busy machine. */
	private static final Duration SOON = Duration.ofSeconds(3);

	private static final Duration RECOVERY = Duration.ofSeconds(5);

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void aReaderIsToldInDutchAndSoonAndTheSiteIsBackByItself() throws Exception {
		TestGraph graph = TestGraph.real();
		try (Relay relay = new Relay(port(graph)); ConfigurableApplicationContext site = start(relay)) {
			String port = site.getEnvironment().getRequiredProperty("local.server.port");
			assertThat(get(port, "text/html").statusCode()).isEqualTo(200);
			relay.goAway();
			awaitUnknown(site);
			assertToldSoon(port);
			relay.comeBack();
			assertBack(port);
			relay.silent(true);
			awaitUnknown(site);
			assertToldSoon(port);
			relay.silent(false);
			assertBack(port);
		}
	}

	/** A page that is kept is shown as long as it is known that its data are served. */
	private static void awaitUnknown(ConfigurableApplicationContext site) {
		Instant giveUp = Instant.now().plus(SOON);
		while (site.getBean(KnownVersion.class).recent().isPresent()) {
			assertThat(Instant.now()).isBefore(giveUp);
			Thread.onSpinWait();
		}
	}

	private void assertToldSoon(String port) throws Exception {
		for (int i = 0; i < 3; i++) {
			Instant start = Instant.now();
			HttpResponse<String> page = get(port, "text/html");
			assertThat(Duration.between(start, Instant.now())).isLessThan(SOON);
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(page.body()).contains("De gegevens zijn er nu even niet").doesNotContain("Exception");
			assertThat(page.headers().firstValue("Retry-After")).isPresent();
		}
		assertThat(get(port, "/readyz", "*/*").statusCode()).isEqualTo(503);
		assertThat(get(port, "/livez", "*/*").statusCode()).isEqualTo(200);
		HttpResponse<String> problem = get(port, "application/json");
		assertThat(problem.statusCode()).isEqualTo(503);
		assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	private void assertBack(String port) throws Exception {
		Instant giveUp = Instant.now().plus(RECOVERY);
		while (!isBack(port) && Instant.now().isBefore(giveUp)) {
			Thread.onSpinWait();
		}
		assertThat(isBack(port)).isTrue();
	}

	private boolean isBack(String port) throws Exception {
		return get(port, "text/html").statusCode() == 200 && get(port, "/readyz", "*/*").statusCode() == 200;
	}

	private HttpResponse<String> get(String port, String accept) throws Exception {
		return get(port, "/programmas/vhf", accept);
	}

	private HttpResponse<String> get(String port, String path, String accept) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
			.header("Accept", accept)
			.build();
		return this.client.send(request, BodyHandlers.ofString());
	}

	private static ConfigurableApplicationContext start(Relay relay) {
		return SpringApplication.run(RodeDraad.class, "--server.port=0", "--rodedraad.data=data",
				"--spring.neo4j.uri=bolt://localhost:" + relay.port());
	}

	private static int port(TestGraph graph) {
		try (Session session = graph.driver().session()) {
			String address = session.run("RETURN 1", Map.of()).consume().server().address();
			return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
		}
	}

}
