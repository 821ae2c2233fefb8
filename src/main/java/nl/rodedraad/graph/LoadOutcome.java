package nl.rodedraad.graph;

/** How an attempt to load a dataset ended. */
enum LoadOutcome {

	/** A new generation is served. */
	LOADED,

	/** The dataset was served already. */
	UNCHANGED,

	/** A higher release is served and stays. */
	OLDER,

	/** Another copy of the application is loading. */
	BUSY

}
