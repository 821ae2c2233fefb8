package nl.rodedraad.graph;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** All settings of the embedded server in one place, and how it is opened. */
final class EmbeddedServer {

	static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

	static final String SYSTEM = GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

	static final String LOOPBACK = "127.0.0.1";

	/** Recovery is over when the server has been built; what is not available then has failed. */
	private static final long AVAILABLE_WITHIN_MILLISECONDS = 1_000;

	/**
	 * Garbage in the files of nodes, relationships and values does not hinder a start and is noticed only by who reads
	 * them. The bound keeps the start fast with a store that has grown.
	 */
	private static final String READ_THROUGH = """
			MATCH (n) WITH n LIMIT 50000
			OPTIONAL MATCH (n)-[r]->(m)
			RETURN sum(size(keys(properties(n)))) + sum(size(labels(n))) + sum(size(keys(properties(r)))) + sum(size(labels(m))) AS read
			""";

	private EmbeddedServer() {
	}

	/**
	 * Opens the store, or makes a new one in an empty directory.
	 * @param pageCache bytes
	 * @throws RuntimeException of Neo4j, in many kinds, if the store cannot be opened: see {@link StoreFailure}
	 */
	static DatabaseManagementService open(Path directory, long pageCache) {
		DatabaseManagementService server = builder(directory, pageCache).build();
		try {
			GraphDatabaseService database = server.database(DATABASE);
			if (!database.isAvailable(AVAILABLE_WITHIN_MILLISECONDS)) {
				throw new IllegalStateException("The database " + DATABASE + " in " + directory + " did not come up.",
						causeOfFailure((GraphDatabaseAPI) database));
			}
			database.executeTransactionally(READ_THROUGH);
			return server;
		}
		catch (RuntimeException failure) {
			server.shutdown();
			throw failure;
		}
	}

	private static @Nullable Throwable causeOfFailure(GraphDatabaseAPI database) {
		return database.getDependencyResolver()
			.resolveDependency(DatabaseStateService.class)
			.causeOfFailure(database.databaseId())
			.orElse(null);
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
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
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

}
