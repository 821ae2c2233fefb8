package nl.rodedraad.evidence;

/** What may be wrong with a piece of evidence. */
public enum Fault {

	/** The map of the source does not fit its text. */
	SECTION_MAP("the section map does not fit the text"),

	/** The anchor stands nowhere in the text. */
	NOT_FOUND("the anchor stands nowhere"),

	/** The anchor stands in the text and not in the section. */
	ELSEWHERE("the anchor stands in another section"),

	/** The anchor stands in the section more than once. */
	NOT_UNIQUE("the anchor stands there more than once"),

	/** A figure of the fact does not stand near the anchor. */
	FIGURE("the figure does not stand near"),

	/** A figure in our own words stands in none of the sections that are cited for them. */
	FIGURE_IN_WORDS("a figure in our words stands in no section cited");

	private final String words;

	Fault(String words) {
		this.words = words;
	}

	/** The fault in words, for a count of it. */
	public String words() {
		return this.words;
	}

}
