package nl.rodedraad.graph;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * The right to load, held by one copy of the application at a time. It is a lease: a copy that was killed loses it
 * after {@link #LEASE}. A copy that is late keeps it as long as no other has taken it; one that lost it is told so in the
 * transaction in which it wanted to write, which then writes nothing.
 */
final class LoadLock implements AutoCloseable {

	static final Duration LEASE = Duration.ofSeconds(10);

	private static final Statement ACQUIRE = Statement.named("load/acquire-lock");

	private static final Statement RENEW = Statement.named("load/renew-lock");

	private static final Statement RELEASE = Statement.named("load/release-lock");

	private final String owner = UUID.randomUUID().toString();

	private final Session session;

	private final Clock clock;

	private boolean acquired;

	LoadLock(Session session, Clock clock) {
		this.session = session;
		this.clock = clock;
	}

	/** Whether this copy may load now. */
	boolean acquire() {
		Map<String, Object> parameters = Map.of("owner", this.owner, "now", this.clock.millis(), "until", until());
		this.acquired = this.session
			.executeWrite((transaction) -> transaction.run(ACQUIRE.text(), parameters).single().get("acquired").asBoolean());
		return this.acquired;
	}

	/**
	 * Makes the lease last from now on; until the transaction ends no other copy can take it.
	 * @throws LoadInterruptedException if another copy took it before; the transaction must be rolled back
	 */
	void renew(TransactionContext transaction) {
		Map<String, Object> parameters = Map.of("owner", this.owner, "until", until());
		if (!transaction.run(RENEW.text(), parameters).single().get("held").asBoolean()) {
			throw new LoadInterruptedException("Another copy of the application took over the load; this one stopped writing");
		}
	}

	/** Gives the right back if this copy still has it. */
	@Override
	public void close() {
		if (this.acquired) {
			Map<String, Object> parameters = Map.of("owner", this.owner);
			this.session.executeWrite((transaction) -> transaction.run(RELEASE.text(), parameters).consume());
		}
	}

	private long until() {
		return this.clock.millis() + LEASE.toMillis();
	}

}
