package nl.rodedraad.graph;

import java.util.List;
import java.util.Map;

import io.micrometer.observation.ObservationRegistry;
import nl.rodedraad.dataset.Dataset;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** A real Neo4j with the schema and nothing else, for tests that load one dataset after another. */
final class EmptyGraph {

	static final String DATABASE = "neo4j";

	private static final SessionConfig CONFIG = SessionConfig.forDatabase(DATABASE);

	private final Driver driver;

	private final TestClock clock = new TestClock();

	private EmptyGraph(Driver driver) {
		this.driver = driver;
	}

	/** The one that all tests share, emptied. */
	static EmptyGraph wiped() {
		EmptyGraph graph = new EmptyGraph(Shared.DRIVER);
		graph.rows("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n", Map.of());
		return graph;
	}

	Driver driver() {
		return this.driver;
	}

	TestClock clock() {
		return this.clock;
	}

	GraphReader reader() {
		return new GraphReader(this.driver, DATABASE, new StatementCount(ObservationRegistry.NOOP));
	}

	ServedGeneration served() {
		return new ServedGeneration(reader());
	}

	/** Loads as one copy of the application does. */
	LoadOutcome load(Dataset dataset) {
		return load(dataset, this.driver);
	}

	LoadOutcome load(Dataset dataset, Driver driver) {
		return new Loader(driver, DATABASE, this.clock, reader()).load(dataset);
	}

	/** Number and state of each generation, in order. */
	List<String> generations() {
		return rows("MATCH (g:Generation) RETURN g.number + ' ' + g.state AS row ORDER BY g.number", Map.of()).stream()
			.map((row) -> (String) row.get("row")).toList();
	}

	/** Nodes that a generation has. */
	long nodes(long generation) {
		String cypher = "MATCH (n:Loaded {generation: $generation}) RETURN count(n) AS n";
		return (long) rows(cypher, Map.of("generation", generation)).get(0).get("n");
	}

	/** Everything in the database but the lock, to see whether anything changed. */
	List<Map<String, Object>> everything() {
		return rows("MATCH (n) WHERE NOT n:LoadLock OPTIONAL MATCH (n)-[r]->(m) WITH n, r, m ORDER BY elementId(n), elementId(r)"
				+ " RETURN elementId(n) AS node, properties(n) AS properties, type(r) AS type, properties(r) AS more,"
				+ " elementId(m) AS other", Map.of());
	}

	List<Map<String, Object>> rows(String cypher, Map<String, Object> parameters) {
		try (Session session = this.driver.session(CONFIG)) {
			return session.run(cypher, parameters).list((row) -> row.asMap());
		}
	}

	private static final class Shared {

		private static final Driver DRIVER = TestGraph.empty();

	}

}
