package nl.rodedraad.question.measurement;

/** What is known of what came out. */
public enum OutcomeState {

	/** A source gives an outcome with a figure. */
	FIGURE,

	/** Sources give an outcome in words only. */
	WORDS,

	/** No outcome is known: there may well be one. */
	NONE_KNOWN;

	static OutcomeState of(boolean figure, boolean outcome) {
		if (figure) {
			return FIGURE;
		}
		return outcome ? WORDS : NONE_KNOWN;
	}

}
