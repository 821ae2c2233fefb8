package nl.rodedraad.fact;

/**
 * A thing as object of a fact.
 *
 * @param id full id, such as {@code ministry/jenv}
 */
public record ThingRef(String id) implements FactObject {

	@Override
	public String key() {
		return this.id;
	}

}
