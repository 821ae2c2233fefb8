package nl.rodedraad.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.unit.DataSize;

/**
 * Runs Neo4j inside this process, so that trying the application takes nothing but Java. The application talks Bolt to
 * it exactly as it does to a server elsewhere.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	static final String USER = "neo4j";

	private static final List<Statement> VOID_LOCKS = List.of(Statement.named("load/void-lock"), MigrationsConfiguration.VOID_LOCK);

	private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);

	private final StoreDirectory directory;

	private final DatabaseManagementService server;

	private final URI address;

	private final Secret secret;

	private EmbeddedNeo4j(StoreDirectory directory, DatabaseManagementService server, URI address, Secret secret) {
		this.directory = directory;
		this.server = server;
		this.address = address;
		this.secret = secret;
	}

	/** Starts the server with as much memory for its pages as the real data need; see {@link #start(Path, DataSize)}. */
	static EmbeddedNeo4j start(Path store) {
		return start(store, DataSize.parse(StoreProperties.PAGE_CACHE));
	}

	/**
	 * Starts the server on a store. A damaged store is moved aside, never deleted, and replaced by an empty one.
	 * @param store the directory of the store
	 * @param pageCache memory for its pages
	 * @return the running server, which answers until it is closed
	 * @throws CannotStart if another copy uses the store or the directory cannot be written
	 */
	static EmbeddedNeo4j start(Path store, DataSize pageCache) {
		StoreDirectory directory = StoreDirectory.take(store);
		DatabaseManagementService server = null;
		try {
			server = openOrReplace(directory, pageCache.toBytes());
			Secret secret = Secret.generate();
			protect(server, secret);
			voidLocks(server);
			secret.write(directory.secretFile());
			return new EmbeddedNeo4j(directory, server, boltAddress(server), secret);
		}
		catch (Exception failure) {
			if (server != null) {
				EmbeddedServer.close(server);
			}
			directory.close();
			throw (failure instanceof RuntimeException unchecked) ? unchecked : directory.unwritable(failure);
		}
	}

	URI address() {
		return this.address;
	}

	Secret secret() {
		return this.secret;
	}

	Path secretFile() {
		return this.directory.secretFile();
	}

	@Override
	public void close() {
		EmbeddedServer.close(this.server);
		this.directory.close();
	}

	private static DatabaseManagementService openOrReplace(StoreDirectory directory, long pageCache) {
		boolean fresh = directory.isEmpty();
		try {
			return fresh ? EmbeddedServer.make(directory.path(), pageCache) : EmbeddedServer.open(directory.path(), pageCache);
		}
		catch (RuntimeException failure) {
			switch (StoreFailure.of(failure)) {
				case IN_USE -> throw directory.inUse(failure);
				case UNWRITABLE -> throw directory.unwritable(failure);
				case SURROUNDINGS -> throw failure;
				case DAMAGED -> {
					if (fresh) {
						throw failure;
					}
				}
			}
			Path aside = directory.moveAside();
			log.warn("The store in {} is damaged and has been moved to {}; nothing is deleted."
					+ " A fresh store takes its place. The cause: {}", directory.path(), aside, StoreFailure.root(failure).toString());
			return EmbeddedServer.make(directory.path(), pageCache);
		}
	}

	private static void protect(DatabaseManagementService server, Secret secret) {
		server.database(EmbeddedServer.SYSTEM)
			.executeTransactionally("ALTER USER $user SET PASSWORD $secret CHANGE NOT REQUIRED",
					Map.of("user", USER, "secret", secret.value()));
	}

	/** A copy that was killed may have left the right to load or to migrate behind; on this store nobody else can be doing either. */
	private static void voidLocks(DatabaseManagementService server) {
		VOID_LOCKS.forEach((lock) -> server.database(EmbeddedServer.DATABASE).executeTransactionally(lock.text()));
	}

	private static URI boltAddress(DatabaseManagementService server) {
		GraphDatabaseService database = server.database(EmbeddedServer.DATABASE);
		HostnamePort address = ((GraphDatabaseAPI) database).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return URI.create("bolt://" + EmbeddedServer.LOOPBACK + ":" + address.getPort());
	}

}
