package nl.rodedraad.question.doublecoverage;

/** How firm it is that a programme and a deal have to do with the same thing. */
public enum CoverageKind {

	/** A source says it. */
	STATED,

	/** Computed from facts: a question to ask, not a finding. */
	CANDIDATE

}
