package nl.rodedraad.fact;

/** On what ground a support lets us say a fact. */
public enum Basis {

	/** A passage says it. */
	STATED,

	/** A passage and a rule of ours together say it: a theme number, a kind of instrument, a layer. */
	CLASSIFIED,

	/** A rule of ours and other facts say it: a sum, a part of the country. */
	DERIVED

}
