package nl.rodedraad.graph;

/** Says that a statement was stopped because it ran longer than {@link GraphLimits#STATEMENT}, or took more memory than there was. */
public class StatementTimeoutException extends RuntimeException {

	public StatementTimeoutException(String message, Throwable cause) {
		super(message, cause);
	}

}
