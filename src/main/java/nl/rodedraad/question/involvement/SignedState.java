package nl.rodedraad.question.involvement;

/** Whether a ministry signed a deal. That nobody says so is not yet a no. */
public enum SignedState {

	/** A source names it among those that signed. */
	YES,

	/** The list of those that signed was read whole, and it is not among them. */
	NO,

	/** No source names it, and no list was read whole. */
	UNKNOWN

}
