package nl.rodedraad.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
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
 * readers. One operation may read from several of them, and one that lags does not have the generation yet: the bookmarks of
 * the version make it wait rather than answer that there is nothing (decision 19).
 */
@Component
public final class GraphReader {

	private static final TransactionConfig TIMEOUT = TransactionConfig.builder().withTimeout(GraphLimits.STATEMENT).build();

	private final Driver driver;

	private final String database;

	private final StatementCount count;

	private final Plans plans;

	private final JsonMapper mapper = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

	GraphReader(Driver driver, @Value("${spring.data.neo4j.database}") String database, StatementCount count) {
		this.driver = driver;
		this.count = count;
		this.database = database;
		this.plans = new Plans(driver, readAccess(database, List.of()));
	}

	/**
	 * Reads all rows, each as a record whose components are the columns.
	 * @throws UnavailableException if the database does not answer
	 * @throws StatementTimeoutException if the statement takes longer than {@link GraphLimits#STATEMENT}
	 */
	public <T> List<T> read(Statement statement, DataVersion version, Map<String, ?> parameters, Class<T> row) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("generation", version.generation());
		return this.count.around(statement, () -> send(statement, all, version.bookmarks())).stream()
			.map((record) -> this.mapper.convertValue(record.asMap(), row)).toList();
	}

	/** Reads at most one row; see {@link #read}. */
	public <T> Optional<T> readOne(Statement statement, DataVersion version, Map<String, ?> parameters, Class<T> row) {
		return read(statement, version, parameters, row).stream().findFirst();
	}

	/** Reads what is no question, and not counted as one: whatever the server has that is asked, also when others are ahead of it. */
	List<Record> run(Statement statement, Map<String, Object> parameters) {
		return send(statement, parameters, List.of());
	}

	private List<Record> send(Statement statement, Map<String, Object> parameters, List<String> bookmarks) {
		plan(statement, parameters);
		try (Session session = this.driver.session(readAccess(this.database, bookmarks))) {
			return session.run(OneParameter.text(statement), OneParameter.of(statement, parameters), TIMEOUT).list();
		}
		catch (Neo4jException ex) {
			RuntimeException meaning = DatabaseFailure.of(ex).orElse(ex);
			if (meaning instanceof StatementTimeoutException) {
				this.plans.doubt(statement);
			}
			if (meaning instanceof UnavailableException) {
				this.plans.doubtAll();
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

	static SessionConfig readAccess(String database, List<String> bookmarks) {
		return SessionConfig.builder()
			.withDatabase(database)
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarks(bookmarks.stream().map(Bookmark::from).toList())
			.build();
	}

}
