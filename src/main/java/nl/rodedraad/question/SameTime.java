package nl.rodedraad.question;

/** Whether two deals, or a programme and a deal, ran at the same time, as far as partial dates tell. */
public enum SameTime {

	/** One certainly ran when the other began. */
	TOGETHER,

	/** Nothing certain can be said with the dates that are known. */
	UNKNOWN;

	public static SameTime of(boolean together) {
		return together ? TOGETHER : UNKNOWN;
	}

}
