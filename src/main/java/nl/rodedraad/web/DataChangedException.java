package nl.rodedraad.web;

/** Says that other data came to be served while a page was made, so that it must be made anew. */
final class DataChangedException extends RuntimeException {

	DataChangedException() {
		super("Other data came to be served while the page was made");
	}

}
