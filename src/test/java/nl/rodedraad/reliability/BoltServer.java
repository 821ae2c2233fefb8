package nl.rodedraad.reliability;

import java.nio.file.Path;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** A Neo4j server as a process of its own, to be stopped, killed and started again at the same port. */
final class BoltServer {

	private static final String LOOPBACK = "127.0.0.1";

	private BoltServer() {
	}

	/** Serves the store in the first argument at the port in the second until it is killed; it says so when it has answered a statement. */
	public static void main(String[] arguments) {
		int port = Integer.parseInt(arguments[1]);
		DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
			.setConfig(HttpConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
		server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).executeTransactionally("MATCH (s:Served) RETURN s");
		System.out.println("The server answers at port " + port);
	}

}
