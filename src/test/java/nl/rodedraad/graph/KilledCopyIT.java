package nl.rodedraad.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import io.micrometer.observation.ObservationRegistry;
import nl.rodedraad.dataset.Schemerland;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills the application itself, with its embedded database, while it loads the real data over Schemerland. */
class KilledCopyIT {

	private static final SessionConfig CONFIG = SessionConfig.forDatabase(EmptyGraph.DATABASE);

	private static final String FACTS = "MATCH (f:Fact {generation: $generation}) RETURN count(f) AS n";

	private static final String THINGS = "MATCH (n:Loaded {generation: $generation}) RETURN count(n) AS n";

	@TempDir
	Path folder;

	@Test
	void afterAKillTheOldDataAreServedWholeAndTheNextStartRemovesTheHalfLoadAtOnce() throws IOException, InterruptedException {
		Path store = this.folder.resolve("store/neo4j");
		long nodes;
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store); Driver driver = driver(neo4j.address().toString(), neo4j.secret().value())) {
			MigrationsConfig migrations = MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations")
				.withDatabase(EmptyGraph.DATABASE).build();
			new Migrations(migrations, driver).apply();
			assertThat(loader(driver).load(Schemerland.dataset())).isEqualTo(LoadOutcome.LOADED);
			nodes = count(driver, THINGS, 1);
		}

		killWhileItLoads(store);

		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store); Driver driver = driver(neo4j.address().toString(), neo4j.secret().value())) {
			assertThat(new ServedGeneration(reader(driver)).current().generation()).isEqualTo(1);
			assertThat(count(driver, FACTS, 1)).isEqualTo(Schemerland.dataset().facts().size());
			assertThat(count(driver, THINGS, 1)).isEqualTo(nodes);
			assertThat(count(driver, THINGS, 2)).isPositive();
			assertThat(loader(driver).load(Schemerland.dataset())).isEqualTo(LoadOutcome.UNCHANGED);
			assertThat(count(driver, THINGS, 2)).isZero();
			assertThat(loader(driver).load(Editions.unreleased(1))).isEqualTo(LoadOutcome.LOADED);
			assertThat(new ServedGeneration(reader(driver)).current().generation()).isEqualTo(2);
		}
	}

	private void killWhileItLoads(Path store) throws IOException, InterruptedException {
		try (RunningJar copy = RunningJar.startClasses(this.folder, "--rodedraad.store=" + store, "--rodedraad.embedded.show-address=true",
				"--server.port=0")) {
			String address = copy.await("answers at (bolt://\\S+)");
			String secret = Files.readString(Path.of(copy.find("password is in (\\S+)"))).strip();
			try (Driver driver = driver(address, secret)) {
				Instant end = Instant.now().plus(Duration.ofSeconds(60));
				while (count(driver, FACTS, 2) == 0 && Instant.now().isBefore(end)) {
					Thread.sleep(20);
				}
				copy.kill();
			}
			assertThat(copy.output()).doesNotContain("Rode Draad is ready");
		}
	}

	private static Loader loader(Driver driver) {
		return new Loader(driver, EmptyGraph.DATABASE, Clock.systemUTC(), reader(driver));
	}

	private static GraphReader reader(Driver driver) {
		return new GraphReader(driver, EmptyGraph.DATABASE, new StatementCount(ObservationRegistry.NOOP));
	}

	private static Driver driver(String address, String secret) {
		return GraphDatabase.driver(address, AuthTokens.basic(EmbeddedNeo4j.USER, secret));
	}

	private static long count(Driver driver, String cypher, long generation) {
		try (Session session = driver.session(CONFIG)) {
			return session.run(cypher, Map.of("generation", generation)).single().get("n").asLong();
		}
	}

}
