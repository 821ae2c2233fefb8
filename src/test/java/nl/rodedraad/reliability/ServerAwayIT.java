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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.rodedraad.GraphQlClient;
import nl.rodedraad.graph.DataCopy;
import nl.rodedraad.graph.RunningJar;
import nl.rodedraad.graph.StoppingLoad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Takes a database server, a process of its own, away from those who load and read; nobody restarts the application. */
@Tag("nightly")
class ServerAwayIT {

	private static final Duration SOON = Duration.ofSeconds(2);

	private static final Duration RECOVERY = Duration.ofSeconds(5);

	/** A connection that was idle for less is used without a look whether the server at its other end still answers. */
	private static final Duration STILL_TRUSTED = Duration.ofSeconds(1);

	/** A server that was started again plans every question anew, and a page that is not kept asks several. */
	private static final Duration WITHOUT_PLANS = Duration.ofSeconds(30);

	private static final String QUESTION = "{ dataVersion { id } }";

	/** What no request may take, and one second for a busy machine. */
	private static final Duration LIMIT = Duration.ofSeconds(6);

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
		try (RunningJar one = site("--rodedraad.plan-first=true"); RunningJar other = site()) {
			bothLoadOnce(one, other);
			other.close();
			killedInTheMiddleOfALoadItServesTheOldData();
			try (Readers readers = Readers.of(page(one))) {
				GraphQlClient client = new GraphQlClient(one.port());
				String page = readers.await(READERS_ALL_TOLD, Instant.now(), Readers.Answer::isPage).body();
				readersAreToldAndComeBack(Fault.SERVER_HANGS, readers, client, page, () -> this.server.signal("STOP"),
						() -> this.server.signal("CONT"), STILL_TRUSTED, RECOVERY);
				readersAreToldAndComeBack(Fault.SERVER_KILLED, readers, client, page, this.server::kill, this::startServer, Duration.ZERO,
						WITHOUT_PLANS);
			}
		}
		finally {
			this.server.kill();
		}
	}

	private void bothLoadOnce(RunningJar one, RunningJar other) throws IOException, InterruptedException {
		Instant start = Instant.now();
		one.ready();
		other.ready();
		Fault.TWO_ON_ONE_SERVER.overcome("both processes serve", Duration.between(start, Instant.now()));
		try (DataCopy copy = remoteCopy(this.before.data())) {
			assertThat(copy.version().generation()).isEqualTo(1);
			assertThat(copy.digest()).isEqualTo(this.before.digest());
			assertThat(copy.rows("MATCH (g:Generation) RETURN g.number AS number", Map.of())).hasSize(1);
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

	private void readersAreToldAndComeBack(Fault fault, Readers readers, GraphQlClient client, String whole, Act away, Act back,
			Duration trusted, Duration pageWithin) throws Exception {
		Instant left = Instant.now();
		away.run();
		Instant gone = Instant.now().plus(trusted);
		readers.await(READERS_ALL_TOLD, gone, (answer) -> answer.status() == 503);
		assertThat(client.ask(QUESTION, Map.of()).code()).isEqualTo("UNAVAILABLE");
		assertProblem(readers.page());
		awaitReadiness(readers.page(), 503, gone.plus(LIMIT));
		Instant told = Instant.now();
		assertThat(readers.since(gone).filter((answer) -> answer.came().isBefore(told)))
			.allMatch((answer) -> answer.status() == 503 && answer.body().contains("De gegevens zijn er nu even niet"))
			.allMatch((answer) -> answer.took().compareTo(SOON) < 0);
		Duration slowest = readers.since(gone).map(Readers.Answer::took).max(Duration::compareTo).orElseThrow();
		Duration waiting = readers.waitingAt(gone).map((answer) -> Duration.between(left, answer.came())).max(Duration::compareTo).orElseThrow();
		assertThat(waiting).isLessThan(LIMIT);
		back.run();
		Instant here = Instant.now();
		awaitAnswer(client, here.plus(RECOVERY));
		Duration answered = Duration.between(here, Instant.now());
		assertThat(answered).isLessThan(RECOVERY);
		awaitReadiness(readers.page(), 200, here.plus(RECOVERY));
		Readers.Answer first = readers.await(1, here, Readers.Answer::isPage);
		Duration page = Duration.between(here, first.came());
		assertThat(page).isLessThan(pageWithin);
		Readers.Answer steady = readers.await(READERS_ALL_TOLD, first.came(), Readers.Answer::isPage);
		assertThat(steady.body()).isEqualTo(whole);
		assertThat(readers.since(here)).allMatch((answer) -> answer.isPage() || answer.status() == 503 || answer.status() == 504);
		fault.overcome("slowest 503", slowest);
		fault.overcome("whoever waited for a page already was told after", waiting);
		fault.overcome("first answer after the return", answered);
		long late = readers.since(here).filter((answer) -> answer.status() == 504).count();
		fault.overcome("first page made after the return (%d took too long)".formatted(late), page);
	}

	private static void awaitAnswer(GraphQlClient client, Instant giveUp) throws Exception {
		while (!client.ask(QUESTION, Map.of()).code().isEmpty() && Instant.now().isBefore(giveUp)) {
			Thread.sleep(20);
		}
		assertThat(client.ask(QUESTION, Map.of()).code()).isEmpty();
	}

	/** The probe asks once a second. */
	private static void awaitReadiness(URI page, int status, Instant giveUp) throws IOException, InterruptedException {
		int found = get(page.resolve("/readyz")).statusCode();
		while (found != status && Instant.now().isBefore(giveUp)) {
			Thread.sleep(20);
			found = get(page.resolve("/readyz")).statusCode();
		}
		assertThat(found).isEqualTo(status);
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

	/** Keeps no answers, which would hide for a moment that the server is away. */
	private RunningJar site(String... more) throws IOException {
		List<String> settings = new ArrayList<>(List.of("--server.port=0", "--rodedraad.data=" + this.before.data(),
				"--spring.neo4j.uri=" + uri(), "--rodedraad.kept-answers.size=0"));
		settings.addAll(List.of(more));
		return RunningJar.startClasses(this.folder, settings.toArray(String[]::new));
	}

	private static URI page(RunningJar site) throws IOException {
		return URI.create("http://localhost:" + site.port() + "/programmas/leefwijk");
	}

	private String uri() {
		return "bolt://127.0.0.1:" + this.port;
	}

	private interface Act {

		void run() throws Exception;

	}

}
