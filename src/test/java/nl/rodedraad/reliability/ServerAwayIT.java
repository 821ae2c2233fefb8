package nl.rodedraad.reliability;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import nl.rodedraad.GraphQlClient;
import nl.rodedraad.RodeDraad;
import nl.rodedraad.graph.DataCopy;
import nl.rodedraad.graph.RunningJar;
import nl.rodedraad.graph.StoppingLoad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Takes a database server, a process of its own, away from those who load and read; nobody restarts the application. */
@Tag("nightly")
class ServerAwayIT {

	/** Two seconds are what a reader is promised; as many again are for a busy machine. */
	private static final Duration SOON = Duration.ofSeconds(4);

	/** Five seconds are promised; as many again are for a busy machine. */
	private static final Duration RECOVERY = Duration.ofSeconds(10);

	private static final int READERS_ALL_TOLD = 12;

	private final PreparedStore before = PreparedStore.shared();

	@TempDir
	Path folder;

	private int port;

	private RunningJar server;

	@Test
	void copiesAndReadersOutliveTheServer() throws Exception {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		startServer();
		try {
			twoCopiesLoadOnce();
			killedInTheMiddleOfALoadItServesTheOldData();
			try (ConfigurableApplicationContext site = site(); Readers readers = Readers.of(page(site))) {
				GraphQlClient client = new GraphQlClient(sitePort(site));
				Instant start = Instant.now();
				String page = readers.await(READERS_ALL_TOLD, start, (answer) -> answer.status() == 200).body();
				readersAreToldAndComeBack(Fault.SERVER_HANGS, readers, client, page, () -> this.server.signal("STOP"),
						() -> this.server.signal("CONT"));
				readersAreToldAndComeBack(Fault.SERVER_KILLED, readers, client, page, this.server::kill, this::startServer);
			}
		}
		finally {
			this.server.kill();
		}
	}

	private void twoCopiesLoadOnce() {
		Instant start = Instant.now();
		CompletableFuture<DataCopy> other = CompletableFuture.supplyAsync(() -> remoteCopy(this.before.data()));
		try (DataCopy one = remoteCopy(this.before.data()); DataCopy two = other.join()) {
			Fault.TWO_ON_ONE_SERVER.overcome("both serve", Duration.between(start, Instant.now()));
			assertThat(one.digest()).isEqualTo(two.digest()).isEqualTo(this.before.digest());
			assertThat(one.rows("MATCH (g:Generation) RETURN g.number AS number", Map.of())).hasSize(1);
		}
	}

	private void killedInTheMiddleOfALoadItServesTheOldData() throws Exception {
		Path newData = PreparedStore.moreData(this.folder.resolve("more"));
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> StoppingLoad.run(uri(), AuthTokens.none(), newData, 12, this::killServer));
		startServer();
		Instant start = Instant.now();
		try (DataCopy copy = remoteCopy(this.before.data())) {
			assertThat(copy.version().generation()).isEqualTo(1);
			assertThat(copy.digest()).isEqualTo(this.before.digest());
			Fault.SERVER_KILLED_IN_LOAD.overcome("served again after the return of the server", Duration.between(start, Instant.now()));
		}
	}

	private void readersAreToldAndComeBack(Fault fault, Readers readers, GraphQlClient client, String page, Act away, Act back)
			throws Exception {
		Instant gone = Instant.now();
		away.run();
		readers.await(READERS_ALL_TOLD, gone, (answer) -> answer.status() == 503);
		assertThat(client.ask("{ dataVersion { id } }", Map.of()).code()).isEqualTo("UNAVAILABLE");
		assertProblem(readers.page());
		assertThat(get(readers.page().resolve("/readyz")).statusCode()).isEqualTo(503);
		Instant told = Instant.now();
		assertThat(readers.since(gone).filter((answer) -> answer.came().isBefore(told)))
			.allMatch((answer) -> answer.status() == 503 && answer.body().contains("De gegevens zijn er nu even niet"))
			.allMatch((answer) -> answer.took().compareTo(SOON) < 0);
		Duration slowest = readers.since(gone).map(Readers.Answer::took).max(Duration::compareTo).orElseThrow();
		back.run();
		Instant here = Instant.now();
		Readers.Answer first = readers.await(1, here, (answer) -> answer.status() == 200);
		assertThat(Duration.between(here, first.came())).isLessThan(RECOVERY);
		Readers.Answer steady = readers.await(READERS_ALL_TOLD, first.came(), (answer) -> answer.status() == 200);
		assertThat(steady.body()).isEqualTo(page);
		assertThat(get(readers.page().resolve("/readyz")).statusCode()).isEqualTo(200);
		assertThat(readers.since(gone)).allMatch((answer) -> answer.status() == 200 || answer.status() == 503);
		fault.overcome("slowest 503", slowest);
		fault.overcome("first page after the return", Duration.between(here, first.came()));
	}

	private static void assertProblem(URI page) throws IOException, InterruptedException {
		HttpResponse<String> problem = get(page);
		assertThat(problem.statusCode()).isEqualTo(503);
		assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(problem.headers().firstValue("Retry-After")).isPresent();
	}

	private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "application/json").build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

	private void startServer() throws IOException, InterruptedException {
		this.server = RunningJar.startMain(BoltServer.class, this.folder, this.folder.resolve("server").toString(),
				Integer.toString(this.port));
		this.server.await("(The server answers)");
	}

	private void killServer() {
		try {
			this.server.kill();
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	private DataCopy remoteCopy(Path data) {
		return DataCopy.start("spring.neo4j.uri=" + uri(), "rodedraad.data=" + data);
	}

	private ConfigurableApplicationContext site() {
		return SpringApplication.run(RodeDraad.class, "--server.port=0", "--rodedraad.data=" + this.before.data(), "--spring.neo4j.uri=" + uri());
	}

	private static int sitePort(ConfigurableApplicationContext site) {
		return site.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	private static URI page(ConfigurableApplicationContext site) {
		return URI.create("http://localhost:" + sitePort(site) + "/programmas/leefwijk");
	}

	private String uri() {
		return "bolt://127.0.0.1:" + this.port;
	}

	private interface Act {

		void run() throws Exception;

	}

}
