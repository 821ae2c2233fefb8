package nl.rodedraad.graph;

/** Tells which version of the data is served. An operation asks once and passes the answer to everything it does. */
public interface ServedVersion {

	/**
	 * The version that is served now.
	 * @throws UnavailableException if the database does not answer or nothing was loaded yet
	 */
	DataVersion current();

}
