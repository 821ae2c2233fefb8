package nl.rodedraad.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All settings of the embedded server in one place, and how it is opened. */
final class EmbeddedServer {

	static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

	static final String SYSTEM = GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

	static final String LOOPBACK = "127.0.0.1";

	/** Recovery is over when the server has been built; what is not available then has failed. */
	private static final long AVAILABLE_WITHIN_MILLISECONDS = 1_000;

	private static final Duration CLOSED_WITHIN = Duration.ofSeconds(10);

	private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

	private EmbeddedServer() {
	}

	/**
	 * Opens a store, and looks through it.
	 * @param pageCache bytes
	 * @throws RuntimeException of Neo4j, in many kinds, if the store cannot be opened: see {@link StoreFailure}
	 */
	static DatabaseManagementService open(Path directory, long pageCache) {
		DatabaseManagementService server = make(directory, pageCache);
		try {
			ReadThrough.of(server.database(DATABASE), ReadThrough.LONGEST);
			return server;
		}
		catch (RuntimeException failure) {
			close(server);
			throw failure;
		}
	}

	/** The same for an empty directory, in which there is nothing to look through. */
	static DatabaseManagementService make(Path directory, long pageCache) {
		DatabaseManagementService server = builder(directory, pageCache).build();
		GraphDatabaseService database = server.database(DATABASE);
		if (!database.isAvailable(AVAILABLE_WITHIN_MILLISECONDS)) {
			Throwable cause = causeOfFailure((GraphDatabaseAPI) database);
			close(server);
			throw new IllegalStateException("The database " + DATABASE + " in " + directory + " did not come up.", cause);
		}
		return server;
	}

	/** Closes the server. With a full disk it would try for ever; what is not written then is recovered from its log at the next start. */
	static void close(DatabaseManagementService server) {
		Thread closing = new Thread(server::shutdown, "close-embedded-database");
		closing.setDaemon(true);
		closing.start();
		try {
			closing.join(CLOSED_WITHIN.toMillis());
			if (closing.isAlive()) {
				log.error("The embedded database did not close within {} seconds; is its disk full?", CLOSED_WITHIN.toSeconds());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static @Nullable Throwable causeOfFailure(GraphDatabaseAPI database) {
		Optional<?> cause = database.getDependencyResolver()
			.resolveDependency(DatabaseStateService.class)
			.causeOfFailure(database.databaseId());
		return (Throwable) cause.orElse(null);
	}

	private static DatabaseManagementServiceBuilder builder(Path directory, long pageCache) {
		return new DatabaseManagementServiceBuilder(directory)
			// The only door: Bolt, on the loopback interface, at a port that the system chooses, with a password.
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, 0))
			.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			// Its only client has hung up before it stops: nobody to be quiet for.
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
					parsed(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, "0"))
			// Nothing leaves the machine and no statement reads its files.
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			// The defaults are for a machine of its own.
			.setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
			.setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files");
	}

	/** For a setting that is a number in one version of Neo4j and a duration in another. */
	private static <T> T parsed(Setting<T> setting, String value) {
		return ((SettingImpl<T>) setting).parse(value);
	}

}
