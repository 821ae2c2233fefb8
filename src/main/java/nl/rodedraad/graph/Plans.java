package nl.rodedraad.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Has the database plan a statement before it is asked. Planning counts to the time that a statement may take, and a long
 * one takes longer than that when the machine is busy; so it gets time of its own, once.
 */
final class Plans {

	private static final TransactionConfig PATIENCE = TransactionConfig.builder().withTimeout(GraphLimits.PLANNING).build();

	/** No generation has this number, so that nothing is done but to plan. {@code EXPLAIN} does not do: the database keeps its plan apart. */
	private static final long NO_GENERATION = -1;

	private final Map<String, Plan> plans = new ConcurrentHashMap<>();

	private final Driver driver;

	private final SessionConfig readAccess;

	Plans(Driver driver, SessionConfig readAccess) {
		this.driver = driver;
		this.readAccess = readAccess;
	}

	/**
	 * Returns when the statement is planned. Who needs one that another is having planned waits for that one, and fails with it:
	 * of those who wait for a database that hangs, each would otherwise wait as long again as the one before.
	 * @param parameters any that it can be asked with
	 */
	void make(Statement statement, Map<String, Object> parameters) {
		Plan plan = this.plans.computeIfAbsent(statement.name(), (name) -> new Plan());
		if (plan.made) {
			return;
		}
		plan.lock.lock();
		try {
			if (plan.failure != null) {
				throw plan.failure;
			}
			if (!plan.made) {
				askOfNothing(statement, parameters);
				plan.made = true;
			}
		}
		catch (Neo4jException ex) {
			plan.failure = ex;
			this.plans.remove(statement.name(), plan);
			throw ex;
		}
		finally {
			plan.lock.unlock();
		}
	}

	/** What took too long may have been planned again, by a database whose data have changed much. */
	void doubt(Statement statement) {
		this.plans.remove(statement.name());
	}

	/** A database that was away may have been restarted, and has no plans then. */
	void doubtAll() {
		this.plans.clear();
	}

	private void askOfNothing(Statement statement, Map<String, Object> parameters) {
		Map<String, Object> ofNothing = new HashMap<>(parameters);
		ofNothing.put("generation", NO_GENERATION);
		try (Session session = this.driver.session(this.readAccess)) {
			session.run(OneParameter.text(statement), OneParameter.of(statement, ofNothing), PATIENCE).consume();
		}
	}

	private static final class Plan {

		private final ReentrantLock lock = new ReentrantLock();

		private volatile boolean made;

		private @Nullable Neo4jException failure;

	}

}
