package nl.rodedraad.fact;

import java.util.List;

/**
 * Something that facts are about.
 *
 * @param id full id, such as {@code deal/noordoost-brabant}
 * @param kind kind of thing
 * @param aliases earlier full ids, under which it is still found
 * @param position order among its siblings, from 0, where the dataset writes it out in another thing
 */
public record Thing(String id, String kind, List<String> aliases, int position) {

	public Thing {
		aliases = List.copyOf(aliases);
	}

	/** The part of the id after the kind. */
	public String slug() {
		return this.id.substring(this.kind.length() + 1);
	}

}
