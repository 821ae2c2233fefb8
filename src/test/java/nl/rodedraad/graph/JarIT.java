package nl.rodedraad.graph;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the two jars as their users do; one full copy serves all tests. */
class JarIT {

	private static final Path FULL = Path.of(System.getProperty("rodedraad.jar", "target/rode-draad.jar"));

	private static final Path SLIM = Path.of(System.getProperty("rodedraad.slim-jar", "target/rode-draad-slim.jar"));

	@TempDir
	static Path directory;

	static RunningJar running;

	@BeforeAll
	static void startTheFullJarOnce() throws IOException, InterruptedException {
		running = start(FULL, Map.of(), "--rodedraad.store=" + store(), "--rodedraad.embedded.show-address=true",
				"--server.port=0")
			.ready();
	}

	@AfterAll
	static void stopIt() throws InterruptedException {
		if (running != null) {
			running.close();
		}
	}

	@Test
	void theFullJarNeedsNothingButJava() throws IOException, InterruptedException {
		assertThat(running.get("/readyz").body()).contains("\"status\":\"UP\"");
		assertThat(running.output()).containsPattern("embedded server +\\d+\\.\\d s")
			.containsPattern("migrations +\\d+\\.\\d s")
			.containsPattern("total +\\d+\\.\\d s");
	}

	@Test
	void graphiqlComesWithAllItsPartsAndAPolicyThatAllowsNoOthers() throws IOException, InterruptedException {
		HttpResponse<String> page = running.get("/graphiql");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).contains("default-src 'none'").contains("script-src 'self';").doesNotContain("http").doesNotContain("unsafe-eval"));
		List<String> parts = Pattern.compile("(?:src|href)=\"(/(?:webjars|graphiql)/[^\"]+)\"")
			.matcher(page.body())
			.results()
			.map((match) -> match.group(1))
			.toList();
		assertThat(parts).hasSize(6);
		for (String part : parts) {
			assertThat(running.get(part).statusCode()).as(part).isEqualTo(200);
		}
		assertThat(page.body()).doesNotContain("//unpkg").doesNotContain("https://");
	}

	@Test
	void aSecondCopyOnTheSameStoreEndsWithASentence() throws IOException, InterruptedException {
		try (RunningJar second = start(FULL, Map.of(), "--rodedraad.store=" + store(), "--server.port=0")) {
			assertThat(second.exitCode()).isEqualTo(1);
			assertThat(second.output()).contains("The store in " + store() + " is in use by another running copy.")
				.contains("--rodedraad.store=DIRECTORY")
				.doesNotContainPattern("(?m)^\\s+at ");
		}
		assertThat(running.get("/readyz").body()).contains("\"status\":\"UP\"");
	}

	@Test
	void aTakenPortEndsTheStartWithASentenceBeforeAnythingIsLoaded() throws IOException, InterruptedException {
		Path store = directory.resolve("port-taken/neo4j");
		try (RunningJar second = start(FULL, Map.of(), "--rodedraad.store=" + store,
				"--server.port=" + running.port())) {
			assertThat(second.exitCode()).isEqualTo(1);
			assertThat(second.output()).contains("Port " + running.port() + " was already in use")
				.doesNotContainPattern("(?m)^\\s+at ");
		}
		assertThat(store).doesNotExist();
	}

	@Test
	void theSlimJarHasNoEmbeddedServer() throws IOException {
		try (ZipFile jar = new ZipFile(SLIM.toFile())) {
			List<String> libraries = jar.stream()
				.map(ZipEntry::getName)
				.filter((name) -> name.endsWith(".jar"))
				.map((name) -> name.substring(name.lastIndexOf('/') + 1))
				.toList();
			assertThat(libraries).anyMatch((name) -> name.startsWith("neo4j-java-driver-"))
				.noneMatch((name) -> name.matches(
						"(neo4j|cypher|server-api|annotations)(-.*)?-5\\.\\d+\\.\\d+\\.jar|(scala|lucene|jetty|shiro|parquet|netty-codec-http)-.*"));
		}
		assertThat(Files.size(SLIM)).isLessThan(Files.size(FULL) / 2);
	}

	@Test
	void theSlimJarAsksForAServer() throws IOException, InterruptedException {
		try (RunningJar slim = start(SLIM, Map.of(), "--server.port=0")) {
			assertThat(slim.exitCode()).isEqualTo(1);
			assertThat(slim.output()).contains("No database is named, and this jar has no embedded one.")
				.doesNotContainPattern("(?m)^\\s+at ");
		}
	}

	@Test
	void theSlimJarRunsAgainstAServer() throws IOException, InterruptedException {
		Map<String, String> server = Map.of("SPRING_NEO4J_URI", running.find("answers at (bolt://\\S+)"),
				"SPRING_NEO4J_AUTHENTICATION_USERNAME", "neo4j", "SPRING_NEO4J_AUTHENTICATION_PASSWORD",
				Files.readString(Path.of(running.find("password is in (\\S+)"))).strip());
		try (RunningJar slim = start(SLIM, server, "--server.port=0").ready()) {
			assertThat(slim.get("/readyz").body()).contains("\"status\":\"UP\"");
			assertThat(slim.output()).doesNotContain("embedded server");
		}
	}

	@Test
	void aServerThatIsAwayIsNamed() throws IOException, InterruptedException {
		try (RunningJar slim = start(SLIM, Map.of("SPRING_NEO4J_URI", "bolt://127.0.0.1:9"), "--server.port=0")) {
			assertThat(slim.exitCode()).isEqualTo(1);
			assertThat(slim.output()).contains("bolt://127.0.0.1:9").doesNotContainPattern("(?m)^\\s+at ");
		}
	}

	private static Path store() {
		return directory.resolve("store/neo4j");
	}

	private static RunningJar start(Path jar, Map<String, String> environment, String... arguments) throws IOException {
		return RunningJar.start(jar.toAbsolutePath(), directory, environment, arguments);
	}

}
