package nl.rodedraad.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import io.micrometer.observation.ObservationRegistry;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.Schemerland;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A real Neo4j with a dataset loaded, shared by all tests of one run: the real data for acceptance, the fictional
 * Schemerland for edges. It ends with the Java process.
 */
public final class TestGraph {

	private static final String DATABASE = "neo4j";

	private final Dataset dataset;

	private final URI address;

	private final Driver driver;

	private final StatementCount count = new StatementCount(ObservationRegistry.NOOP);

	private final GraphReader reader;

	private final DataVersion version;

	private TestGraph(Dataset dataset) {
		Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
		this.dataset = dataset;
		this.address = neo4j.boltURI();
		this.driver = GraphDatabase.driver(neo4j.boltURI(), AuthTokens.none(), Config.builder().withoutEncryption().build());
		migrate(this.driver);
		this.reader = new GraphReader(this.driver, DATABASE, this.count);
		new Loader(this.driver, DATABASE, Clock.systemUTC(), this.reader).load(dataset);
		this.version = new ServedGeneration(this.reader).current();
		Questions.all().forEach((question) -> this.reader.plan(question, question.example()));
	}

	/** The data of the project. */
	public static TestGraph real() {
		return Real.GRAPH;
	}

	/** The fictional region. */
	public static TestGraph schemerland() {
		return Fictional.GRAPH;
	}

	/** A Neo4j of one's own with the schema and nothing in it. */
	static Driver empty() {
		Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
		Driver driver = GraphDatabase.driver(neo4j.boltURI(), AuthTokens.none(), Config.builder().withoutEncryption().build());
		migrate(driver);
		return driver;
	}

	static void migrate(Driver driver) {
		MigrationsConfig config = MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations").withDatabase(DATABASE).build();
		new Migrations(config, driver).apply();
	}

	public Dataset dataset() {
		return this.dataset;
	}

	/** Where it answers, for an application that has it as its server. */
	public URI address() {
		return this.address;
	}

	Driver driver() {
		return this.driver;
	}

	public GraphReader reader() {
		return this.reader;
	}

	public DataVersion version() {
		return this.version;
	}

	/** How many statements were sent since the graph was loaded. */
	public long statements() {
		return this.count.total();
	}

	/** Of everything that is served, to compare with that of a {@link DataCopy}. */
	public String digest() {
		return Digest.of(this.version.generation(), this::query);
	}

	/** Rows of a statement written in a test, to look at what no question shows. */
	public List<Map<String, Object>> query(String cypher) {
		return query(cypher, Map.of());
	}

	/** The same with parameters, beside {@code $generation}. */
	public List<Map<String, Object>> query(String cypher, Map<String, Object> parameters) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("generation", this.version.generation());
		try (var session = this.driver.session()) {
			return session.run(cypher, all).list((row) -> row.asMap());
		}
	}

	private static final class Real {

		private static final TestGraph GRAPH = new TestGraph(DatasetReader.read(DataFiles.in(Path.of("data"))));

	}

	private static final class Fictional {

		private static final TestGraph GRAPH = new TestGraph(Schemerland.dataset());

	}

}
