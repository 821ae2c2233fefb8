package nl.rodedraad.graph;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * What a cluster looks like to the application, made of two servers of the Community edition: copies of one store, so that the
 * bookmarks of one mean the same to the other, and a routing table that names one as the writer and the other as the reader. The
 * reader gets nothing of what the writer writes; a test that wants it to catch up writes the same to it.
 */
final class TwoMembers implements AutoCloseable {

	private static final Duration PATIENCE_OF_A_READER = Duration.ofSeconds(1);

	private final Neo4j writer;

	private final Neo4j reader;

	private final Relay router;

	private final Driver writing;

	private final Driver reading;

	private final Driver routed;

	private TwoMembers(Path store) {
		this.writer = member(store);
		this.reader = member(store);
		this.router = new Relay(this.writer.boltURI().getPort(), this::route);
		this.writing = driver(this.writer.boltURI());
		this.reading = driver(this.reader.boltURI());
		this.routed = driver(URI.create("neo4j://" + address(this.router.port())));
	}

	/** Two members whose store was written by one server before. */
	static TwoMembers withStore(Path store, Consumer<Driver> write) {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store);
				Driver driver = GraphDatabase.driver(neo4j.address(), AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.secret().value()))) {
			TestGraph.migrate(driver);
			write.accept(driver);
		}
		return new TwoMembers(store);
	}

	/** The writer alone. */
	Driver writer() {
		return this.writing;
	}

	/** The reader alone. */
	Driver reader() {
		return this.reading;
	}

	/** Both, by the routing table. */
	Driver routed() {
		return this.routed;
	}

	private static Neo4j member(Path store) {
		return Neo4jBuilders.newInProcessBuilder()
			.withDisabledServer()
			.copyFrom(store)
			.withConfig(GraphDatabaseSettings.bookmark_ready_timeout, PATIENCE_OF_A_READER)
			.build();
	}

	private static Driver driver(URI address) {
		return GraphDatabase.driver(address, AuthTokens.none(), Config.builder().withoutEncryption().build());
	}

	/**
	 * The writer's table names for everything the address at which it was asked; the reader's, as long as that one, takes its place
	 * for reads. Every byte is one character of Latin-1, so that whatever else is said stays as it is.
	 */
	private byte[] route(byte[] answer) {
		String text = new String(answer, StandardCharsets.ISO_8859_1);
		return text.replaceAll(address(this.router.port()) + "(?=[^:]{0,20}READ)", address(this.reader.boltURI().getPort()))
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String address(int port) {
		return "127.0.0.1:" + port;
	}

	@Override
	public void close() throws Exception {
		this.routed.close();
		this.reading.close();
		this.writing.close();
		this.router.close();
		this.reader.close();
		this.writer.close();
	}

}
