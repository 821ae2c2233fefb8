package nl.rodedraad.question.search;

/** How close a hit is to what was searched for, closest first. */
public enum HitRank {

	/** The words are one of its names, abbreviations or ids as a whole, of now or of earlier. */
	EXACT,

	/** One of its names has the words. */
	NAME,

	/** Words of its names begin with the words, or hold them. */
	NAME_PART,

	/** Its description, or the title or publisher of the document, has the words. */
	TEXT,

	/** Its names or description have a synonym. */
	SYNONYM,

	/** A fact or remark that has the words, or a document that has a synonym. */
	SAID;

	/** The rank as the statement numbers it, from 1. */
	static HitRank numbered(int number) {
		return values()[number - 1];
	}

}
