package nl.rodedraad.guard;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import nl.rodedraad.api.ErrorCount;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The guards alone, behind a proxy that is trusted because it is on this machine. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.forward-headers-strategy=native", "rodedraad.rate-limit.per-minute=5",
				"management.endpoint.health.validate-group-membership=false",
				"spring.graphql.schema.locations=classpath:nergens/",
				"spring.autoconfigure.exclude=org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration,"
						+ "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration" })
@ActiveProfiles("guards")
class BehindProxyIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void theClientIsWhomTheProxyNames() throws Exception {
		for (int i = 0; i < 5; i++) {
			assertThat(get("X-Forwarded-For", "198.51.100.1").statusCode()).isEqualTo(404);
		}
		HttpResponse<String> refused = get("X-Forwarded-For", "198.51.100.1");
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(12);
		assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(get("X-Forwarded-For", "198.51.100.2").statusCode()).isEqualTo(404);
		assertThat(get("X-Forwarded-For", "198.51.100.9, 198.51.100.1").statusCode()).as("what the client itself wrote before it").isEqualTo(429);
	}

	@Test
	void overTlsTheBrowserIsToldToKeepToIt() throws Exception {
		assertThat(get("X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
				.hasValue("max-age=31536000; includeSubDomains");
		assertThat(get("X-Forwarded-Proto", "http").headers().firstValue("Strict-Transport-Security")).isEmpty();
	}

	private HttpResponse<String> get(String header, String value) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:%d/nergens".formatted(this.port))).header(header, value)
				.build(),
				BodyHandlers.ofString());
	}

	/** With a profile of its own, so that nothing else that scans this package finds it. */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@EnableConfigurationProperties(RateLimitProperties.class)
	@Import(GuardConfiguration.class)
	@Profile("guards")
	static class Application {

		@Bean
		ErrorCount errors() {
			return new ErrorCount(new SimpleMeterRegistry());
		}

	}

}
