package nl.rodedraad.question.involvement;

/** Whether a ministry was involved in a deal in earnest, whatever it signed. */
public enum InvolvementState {

	/** A source says how it was involved, in the deal or in one of its interventions. */
	FOUND,

	/** A source says that it declined, and none says anything else. */
	DECLINED,

	/** Documents were searched for it, and nothing was found. */
	NONE_FOUND,

	/** Nothing was found, and nothing was searched. */
	UNKNOWN

}
