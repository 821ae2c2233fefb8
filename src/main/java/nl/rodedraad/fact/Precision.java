package nl.rodedraad.fact;

/** How exactly evidence points at its place in a source. */
public enum Precision {

	/** At a passage, by an anchor of at most six words. */
	PASSAGE,

	/** At the document as a whole. */
	DOCUMENT,

	/** At a researched row that cites several sources together; these never count as independent of each other. */
	ROW

}
