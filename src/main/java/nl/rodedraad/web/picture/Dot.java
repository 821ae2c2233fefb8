package nl.rodedraad.web.picture;

import java.util.List;

/**
 * A municipality that is marked on a map.
 *
 * @param name name of the municipality
 * @param href path of its page
 * @param kinds the kinds of things that it belongs to, such as {@code deal}; with two of them its shape shows both
 * @param names names of those things
 * @param x units from the left
 * @param y units from above
 */
public record Dot(String name, String href, List<String> kinds, List<String> names, double x, double y) {

	/** How many things it belongs to. */
	public int count() {
		return this.names.size();
	}

	/** Half its width in units: more things, a larger dot, up to a size that leaves its neighbours visible. */
	public double radius() {
		return (42 + 13 * Math.min(count() - 1, 3)) / 10.0;
	}

	/** What it is: the municipality and what it belongs to. */
	public String label() {
		return this.name + ": " + String.join("; ", this.names);
	}

	/** Whether it belongs to a thing of a kind. */
	public boolean is(String kind) {
		return this.kinds.contains(kind);
	}

}
