package nl.rodedraad.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Writes in small transactions, each of which first makes sure that this copy still holds the right to load. */
final class LoadSession {

	private static final int BATCH = 2_000;

	private final Session session;

	private final LoadLock lock;

	LoadSession(Session session, LoadLock lock) {
		this.session = session;
		this.lock = lock;
	}

	/** Runs a statement for all rows, a batch at a time. */
	void write(String statement, long generation, List<Map<String, Object>> rows) {
		Statement cypher = Statement.named("load/" + statement);
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<Map<String, Object>> batch = new ArrayList<>(rows.subList(from, Math.min(rows.size(), from + BATCH)));
			run(cypher, Map.of("generation", generation, "rows", batch));
		}
	}

	/** Marks of what was written until now. */
	List<String> bookmarks() {
		return this.session.lastBookmarks().stream().map(Bookmark::value).toList();
	}

	/**
	 * Runs a statement once.
	 * @throws LoadInterruptedException if another copy has the right to load by now; nothing was written
	 */
	List<Record> run(String statement, Map<String, Object> parameters) {
		return run(Statement.named("load/" + statement), parameters);
	}

	private List<Record> run(Statement statement, Map<String, Object> parameters) {
		return this.session.executeWrite((transaction) -> {
			this.lock.renew(transaction);
			return transaction.run(statement.text(), new HashMap<>(parameters)).list();
		});
	}

}
