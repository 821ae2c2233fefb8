package nl.rodedraad.graph;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.stereotype.Component;

/** Counts and times the statements sent for questions, by name, so that cost can be watched and tested. */
@Component
public final class StatementCount {

	private static final String NAME = "rodedraad.statement";

	private final LongAdder total = new LongAdder();

	private final AtomicInteger running = new AtomicInteger();

	private final ObservationRegistry observations;

	StatementCount(ObservationRegistry observations) {
		this.observations = observations;
	}

	/** Counts a statement and times its sending; what is told of a failure is its kind, since its message may hold a parameter. */
	<T> T around(Statement statement, Supplier<T> sending) {
		this.total.increment();
		this.running.incrementAndGet();
		Observation observation = Observation.createNotStarted(NAME, this.observations)
			.contextualName(statement.name())
			.lowCardinalityKeyValue("statement", statement.name())
			.start();
		try {
			return sending.get();
		}
		catch (RuntimeException ex) {
			observation.getContext().setError(ex);
			throw ex;
		}
		finally {
			observation.stop();
			this.running.decrementAndGet();
		}
	}

	/** All statements since the start of the application. */
	public long total() {
		return this.total.sum();
	}

	/** How many wait for an answer now; each of them holds a connection. */
	public int running() {
		return this.running.get();
	}

}
