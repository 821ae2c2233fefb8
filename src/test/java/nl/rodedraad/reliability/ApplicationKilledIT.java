package nl.rodedraad.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import nl.rodedraad.graph.DataCopy;
import nl.rodedraad.graph.RunningJar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Ends the whole application, with its embedded database, while people use it: by force, and as an operator does. */
@Tag("nightly")
class ApplicationKilledIT {

	private static final String PAGE = "/programmas/leefwijk";

	private static final String QUESTION = "{\"query\": \"{ dataVersion { id } }\"}";

	private static final int WARM = 20;

	private static final int ENDED_BY_TERM = 143;

	/** What a container is given between the request to stop and the end by force. */
	private static final Duration GRACE = Duration.ofSeconds(10);

	private final PreparedStore before = PreparedStore.shared();

	@TempDir
	Path folder;

	@Test
	void killedUnderReadersItServesTheSameAgainAndStoppedItAnswersWhatRuns() throws Exception {
		Path store = this.before.copyTo(this.folder);
		String page = killUnderReaders(store);
		Instant start = Instant.now();
		try (RunningJar again = start(store).ready()) {
			Fault.APPLICATION_KILLED.overcome("the whole application is ready again", Duration.between(start, Instant.now()));
			assertThat(withoutPort(again.get(PAGE).body())).isEqualTo(withoutPort(page));
			assertRunningRequestsEndBeforeIt(again);
		}
		try (DataCopy copy = PreparedStore.start(store, this.before.data())) {
			assertThat(copy.version().generation()).isEqualTo(1);
			assertThat(copy.digest()).isEqualTo(this.before.digest());
		}
	}

	/** The first pages after a start wait for plans, and say nothing about a kill. */
	private String killUnderReaders(Path store) throws Exception {
		try (RunningJar running = start(store).ready(); Readers readers = Readers.of(page(running))) {
			readers.await(WARM, Instant.now(), Readers.Answer::isPage);
			Instant start = Instant.now();
			String whole = readers.await(WARM, start, Readers.Answer::isPage).body();
			running.kill();
			readers.await(1, start, (answer) -> answer.status() == 0);
			assertThat(readers.since(start)).allMatch((answer) -> answer.status() == 0 || answer.isPage() && answer.body().equals(whole));
			return whole;
		}
	}

	/** A request of which half has come is running. */
	private static void assertRunningRequestsEndBeforeIt(RunningJar running) throws Exception {
		int port = running.port();
		try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
			int half = QUESTION.length() / 2;
			send(slow, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + QUESTION.length()
					+ "\r\n\r\n" + QUESTION.substring(0, half));
			assertThat(running.get(PAGE).statusCode()).isEqualTo(200);
			Instant told = Instant.now();
			running.signal("TERM");
			running.await("(Commencing graceful shutdown)");
			assertThatIOException().isThrownBy(() -> askUntilRefused(running));
			assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> running.get(PAGE));
			send(slow, QUESTION.substring(half));
			assertThat(new BufferedReader(new InputStreamReader(slow.getInputStream(), StandardCharsets.UTF_8)).readLine()).contains("200");
			assertThat(running.exitCode()).isEqualTo(ENDED_BY_TERM);
			Duration took = Duration.between(told, Instant.now());
			assertThat(took).isLessThan(GRACE);
			Fault.SHUT_DOWN.overcome("ended, the slow request answered,", took);
		}
	}

	/** A page names its own address, and the port is another at each start. */
	private static String withoutPort(String page) {
		return page.replaceAll("localhost(:|%3A)\\d+", "localhost");
	}

	/** The door closes a moment after the log says so. */
	private static void askUntilRefused(RunningJar running) throws Exception {
		for (int i = 0; i < 50; i++) {
			running.get(PAGE);
			Thread.sleep(20);
		}
	}

	private static void send(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		socket.getOutputStream().flush();
	}

	private static URI page(RunningJar running) throws IOException {
		return URI.create("http://localhost:" + running.port() + PAGE);
	}

	private RunningJar start(Path store) throws IOException {
		return RunningJar.startClasses(this.folder, "--rodedraad.store=" + store, "--rodedraad.data=" + this.before.data(),
				"--server.port=0", "--rodedraad.plan-first=true");
	}

}
