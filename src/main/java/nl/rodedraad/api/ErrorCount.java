package nl.rodedraad.api;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts what went wrong and what was refused, wherever that is done, by code and by the limit that it is about. */
public final class ErrorCount {

	/** The limit of what is about none. */
	static final String NO_LIMIT = "none";

	private final MeterRegistry meters;

	public ErrorCount(MeterRegistry meters) {
		this.meters = meters;
	}

	/** @param limit name of the limit, never a word of who asks */
	public void add(ErrorCode code, String limit) {
		add(code.name(), limit);
	}

	void add(String code, String limit) {
		this.meters.counter("rodedraad.errors", ErrorCode.EXTENSION, code, "limit", limit).increment();
	}

}
