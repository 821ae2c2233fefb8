package nl.rodedraad.question.themetrend;

/** Where in a deal a theme stands. */
public enum ThemePlace {

	/** The deal as a whole works on it. */
	DEAL,

	/** A pillar of the deal does. */
	PILLAR,

	/** An intervention of the deal does. */
	INTERVENTION

}
