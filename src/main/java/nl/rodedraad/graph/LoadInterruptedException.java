package nl.rodedraad.graph;

/** Says that a load stopped before it was served; the generation that was served still is. */
final class LoadInterruptedException extends RuntimeException {

	LoadInterruptedException(String message) {
		super(message);
	}

}
