package nl.rodedraad.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in which questions read the graph: a statement out of a file, its parameters, the generation that the
 * operation saw first. A read is one auto-commit query in a session with read access, which a cluster routes to its
 * readers.
 */
@Component
public final class GraphReader {

	private static final TransactionConfig TIMEOUT = TransactionConfig.builder().withTimeout(GraphLimits.STATEMENT).build();

	private final Driver driver;

	private final SessionConfig readAccess;

	private final StatementCount count;

	private final Plans plans;

	private final JsonMapper mapper = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

	GraphReader(Driver driver, @Value("${spring.data.neo4j.database}") String database, StatementCount count) {
		this.driver = driver;
		this.count = count;
		this.readAccess = SessionConfig.builder().withDatabase(database).withDefaultAccessMode(AccessMode.READ).build();
		this.plans = new Plans(driver, this.readAccess);
	}

	/**
	 * Reads all rows, each as a record whose components are the columns.
	 * @throws UnavailableException if the database does not answer
	 * @throws StatementTimeoutException if the statement takes longer than {@link GraphLimits#STATEMENT}
	 */
	public <T> List<T> read(Statement statement, DataVersion version, Map<String, ?> parameters, Class<T> row) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("generation", version.generation());
		return run(statement, all).stream().map((record) -> this.mapper.convertValue(record.asMap(), row)).toList();
	}

	/** Reads at most one row; see {@link #read}. */
	public <T> Optional<T> readOne(Statement statement, DataVersion version, Map<String, ?> parameters, Class<T> row) {
		return read(statement, version, parameters, row).stream().findFirst();
	}

	List<Record> run(Statement statement, Map<String, Object> parameters) {
		return this.count.around(statement, () -> send(statement, parameters));
	}

	private List<Record> send(Statement statement, Map<String, Object> parameters) {
		plan(statement, parameters);
		try (Session session = this.driver.session(this.readAccess)) {
			return session.run(OneParameter.text(statement), OneParameter.of(statement, parameters), TIMEOUT).list();
		}
		catch (Neo4jException ex) {
			RuntimeException meaning = DatabaseFailure.of(ex).orElse(ex);
			if (meaning instanceof StatementTimeoutException) {
				this.plans.doubt(statement);
			}
			throw meaning;
		}
	}

	/** Has a statement planned, unless it is; how long that takes does not count to {@link GraphLimits#STATEMENT}. */
	void plan(Statement statement, Map<String, Object> parameters) {
		try {
			this.plans.make(statement, parameters);
		}
		catch (Neo4jException ex) {
			throw DatabaseFailure.of(ex).orElse(ex);
		}
	}

}
