package nl.rodedraad.watch;

import org.jspecify.annotations.Nullable;

/**
 * Stands in the log for a failure: of which kind it is and where it came from, without its message, which may hold what a
 * reader asked.
 */
public final class Told extends Throwable {

	/** More causes than a failure has that is not its own cause. */
	private static final int DEEPEST = 20;

	private Told(Throwable failure, @Nullable Told cause) {
		super(failure.getClass().getName(), cause, false, true);
		setStackTrace(failure.getStackTrace());
	}

	/** What the log may hold of a failure. */
	public static Told of(Throwable failure) {
		return of(failure, 0);
	}

	private static Told of(Throwable failure, int depth) {
		Throwable cause = failure.getCause();
		return new Told(failure, (cause == null || depth == DEEPEST) ? null : of(cause, depth + 1));
	}

}
