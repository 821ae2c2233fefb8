package nl.rodedraad.watch;

import java.nio.file.Path;
import java.time.Duration;

import nl.rodedraad.GraphQlClient;
import nl.rodedraad.RodeDraad;
import nl.rodedraad.dataset.Schemerland;
import nl.rodedraad.graph.TestGraph;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** An application that sends its traces to a collector. */
class TracesIT {

	private static final String MARK = "janvandermarkering";

	@TempDir
	static Path folder;

	@Test
	void requestsOperationsAndStatementsArriveWithoutAWordOfTheReader() {
		try (Collector collector = new Collector(); ConfigurableApplicationContext application = start(collector)) {
			int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			Http.get(port, "/zoeken?q=" + MARK, "Accept", "text/html", "User-Agent", MARK);
			Http.get(port, "/deals/" + MARK, "Accept", "text/html");
			new GraphQlClient(port).send("{\"query\": \"{ " + MARK + ": deal(id: \\\"" + MARK + "\\\") { name } }\"}");
			new GraphQlClient(port).send("{\"query\": \"{ " + MARK + "\"}");
			Awaitility.await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(collector.received()).contains("http post /graphql", "INVALID_ARGUMENT"));
			assertThat(collector.received()).contains("http get /zoeken", "questions/search", "rode-draad")
				.doesNotContain(MARK).doesNotContain("127.0.0.1").doesNotContain("localhost");
		}
	}

	private static ConfigurableApplicationContext start(Collector collector) {
		return SpringApplication.run(RodeDraad.class, "--server.port=0", "--rodedraad.data=" + Schemerland.asWritten().writeTo(folder),
				"--spring.neo4j.uri=" + TestGraph.schemerland().address(), "--management.tracing.sampling.probability=1",
				"--management.opentelemetry.tracing.export.schedule-delay=100ms",
				"--management.opentelemetry.tracing.export.otlp.endpoint=" + collector.endpoint());
	}

}
