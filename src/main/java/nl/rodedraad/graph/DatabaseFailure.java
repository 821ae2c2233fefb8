package nl.rodedraad.graph;

import java.util.Optional;
import java.util.Set;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Reads what the driver throws, so that nobody outside this package needs to know the driver to tell a database that
 * is away from a statement that took too long.
 */
public final class DatabaseFailure {

	private static final Set<String> TIMED_OUT = Set.of("Neo.ClientError.Transaction.TransactionTimedOut",
			"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");

	/** Statements that run at the same time share what memory they may take. */
	private static final String OUT_OF_MEMORY = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

	/** The last is a reader that lags so far behind that it cannot answer for the version of the operation. */
	private static final Set<String> AWAY = Set.of("Neo.TransientError.General.DatabaseUnavailable",
			"Neo.ClientError.Database.DatabaseNotFound", "Neo.TransientError.Transaction.BookmarkTimeout");

	private DatabaseFailure() {
	}

	/**
	 * What a failure means, looking through its causes: an {@link UnavailableException}, a
	 * {@link StatementTimeoutException}, or nothing when it is no failure of the database.
	 */
	public static Optional<RuntimeException> of(Throwable failure) {
		for (Throwable ex = failure; ex != null; ex = ex.getCause()) {
			if (ex instanceof UnavailableException || ex instanceof StatementTimeoutException) {
				return Optional.of((RuntimeException) ex);
			}
			if (ex instanceof Neo4jException neo4j) {
				if (TIMED_OUT.contains(neo4j.code())) {
					return Optional.of(new StatementTimeoutException(
							"A statement was stopped after %d seconds".formatted(GraphLimits.STATEMENT.toSeconds()), ex));
				}
				if (OUT_OF_MEMORY.equals(neo4j.code())) {
					return Optional.of(new StatementTimeoutException("A statement was stopped, since no memory was left for it", ex));
				}
				if (isAway(neo4j)) {
					return Optional.of(new UnavailableException("The database does not answer: " + ex.getMessage(), ex));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isAway(Neo4jException ex) {
		return ex instanceof ServiceUnavailableException || ex instanceof SessionExpiredException
				|| ex instanceof DiscoveryException || ex instanceof AuthenticationException || AWAY.contains(ex.code())
				|| isPoolExhausted(ex);
	}

	/** The driver has no type and no code for it: "Unable to acquire connection from the pool within ...". */
	private static boolean isPoolExhausted(Neo4jException ex) {
		return ex instanceof ClientException && ex.getMessage() != null
				&& ex.getMessage().startsWith("Unable to acquire connection");
	}

}
