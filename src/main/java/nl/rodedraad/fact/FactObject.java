package nl.rodedraad.fact;

/** What a fact says of its subject: that it stands in relation to another thing, or that it has a value. */
public sealed interface FactObject permits ThingRef, Value {

	/** The form that counts for identity: two objects with the same key are the same object. */
	String key();

}
