package nl.rodedraad.graph;

import org.jspecify.annotations.Nullable;

/** Says that the database is away, so that nothing can be answered now. */
public final class UnavailableException extends RuntimeException {

	public UnavailableException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
