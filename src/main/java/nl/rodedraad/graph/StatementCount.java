package nl.rodedraad.graph;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts the statements sent for questions, by name, so that cost can be watched and tested. */
@Component
public final class StatementCount {

	private static final String METER = "rodedraad.statements";

	private final MeterRegistry registry;

	StatementCount(MeterRegistry registry) {
		this.registry = registry;
	}

	void add(Statement statement) {
		this.registry.counter(METER, "statement", statement.name()).increment();
	}

	/** All statements since the start of the application. */
	public long total() {
		return (long) this.registry.find(METER).counters().stream().mapToDouble((counter) -> counter.count()).sum();
	}

}
