package nl.rodedraad.graph;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Session;

/**
 * The right to load, held by one copy of the application at a time. It is a lease: a copy that was killed loses it
 * after {@link #LEASE}.
 */
final class LoadLock {

	static final Duration LEASE = Duration.ofSeconds(10);

	private static final Statement ACQUIRE = Statement.named("load/acquire-lock");

	private static final Statement RELEASE = Statement.named("load/release-lock");

	private final String owner = UUID.randomUUID().toString();

	private final Clock clock;

	LoadLock(Clock clock) {
		this.clock = clock;
	}

	/** Whether this copy may load now. */
	boolean acquire(Session session) {
		Map<String, Object> parameters = Map.of("owner", this.owner, "now", this.clock.millis(), "until", until());
		return session.executeWrite((transaction) -> transaction.run(ACQUIRE.text(), parameters).single().get("acquired").asBoolean());
	}

	void release(Session session) {
		session.executeWrite((transaction) -> transaction.run(RELEASE.text(), Map.<String, Object>of("owner", this.owner)).consume());
	}

	Map<String, Object> renewal() {
		return Map.of("owner", this.owner, "until", until());
	}

	private long until() {
		return this.clock.millis() + LEASE.toMillis();
	}

}
