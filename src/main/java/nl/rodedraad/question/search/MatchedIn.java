package nl.rodedraad.question.search;

/** Where the words of a search stand, most telling first. */
public enum MatchedIn {

	/** An abbreviation. */
	ABBREVIATION,

	/** The name, in Dutch or English. */
	NAME,

	/** A name or abbreviation that is no longer used. */
	FORMER_NAME,

	/** Another name that sources use. */
	OTHER_NAME,

	/** The id or number, where no name has the words. */
	ID,

	/** A word or name that stands for the same. */
	SYNONYM,

	/** A description, title, fact or remark. */
	TEXT

}
