package nl.rodedraad.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Brings constraints and indexes up to date at every start, before anything can read or write the graph. */
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

	private static final Duration FIRST_ANSWER = Duration.ofSeconds(10);

	private static final Duration PAUSE = Duration.ofMillis(200);

	/** Longer than another copy takes for all migrations; one that was killed meanwhile leaves its lock behind. */
	private static final Duration OF_ANOTHER = Duration.ofMinutes(1);

	static final Statement VOID_LOCK = Statement.named("load/void-migrations-lock");

	/** The library has no type for it: "Cannot create __Neo4jMigrationsLock node ...". */
	private static final String LOCKED = "__Neo4jMigrationsLock";

	/** The dataset is asked for so that it has been read. */
	@Bean
	Migrations migrations(Driver driver, DataNeo4jProperties properties, Neo4jConnectionDetails connection,
			StartupReport report, StartDataset dataset) {
		MigrationsConfig config = MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/migrations")
			.withDatabase(properties.getDatabase())
			.build();
		Migrations migrations = new Migrations(config, driver);
		Instant start = Instant.now();
		try {
			awaitAnswer(driver);
			apply(migrations, driver, properties.getDatabase());
		}
		catch (Neo4jException | MigrationsException failure) {
			throw new CannotStart(
					"The schema of the database at " + connection.getUri() + " could not be brought up to date: "
							+ failure.getMessage(),
					"See that the server answers at that address with the user and password given in"
							+ " spring.neo4j.authentication, and that the database " + properties.getDatabase()
							+ " is there.",
					failure);
		}
		report.record("migrations", Duration.between(start, Instant.now()));
		return migrations;
	}

	/** A reader gets an error within two seconds; at the start a busy machine may take longer for its first connection. */
	private static void awaitAnswer(Driver driver) {
		Instant giveUp = Instant.now().plus(FIRST_ANSWER);
		while (true) {
			try {
				driver.verifyConnectivity();
				return;
			}
			catch (AuthenticationException refused) {
				throw refused;
			}
			catch (Neo4jException away) {
				if (Instant.now().isAfter(giveUp)) {
					throw away;
				}
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		}
	}

	/** Waits for another copy that is at it, and goes on without when that one must have been killed: they can all be run again. */
	private static void apply(Migrations migrations, Driver driver, String database) {
		Instant giveUp = Instant.now().plus(OF_ANOTHER);
		while (true) {
			try {
				migrations.apply(true);
				return;
			}
			catch (MigrationsException failure) {
				if (!String.valueOf(failure.getMessage()).contains(LOCKED)) {
					throw failure;
				}
				if (Instant.now().isAfter(giveUp)) {
					driver.executableQuery(VOID_LOCK.text()).withConfig(QueryConfig.builder().withDatabase(database).build()).execute();
				}
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		}
	}

	/** Whoever asks for a {@link Neo4jClient} gets it after the migrations. */
	@Bean
	static MigrationsFirst migrationsFirst() {
		return new MigrationsFirst();
	}

	static final class MigrationsFirst extends AbstractDependsOnBeanFactoryPostProcessor {

		MigrationsFirst() {
			super(Neo4jClient.class, Migrations.class);
		}

	}

}
