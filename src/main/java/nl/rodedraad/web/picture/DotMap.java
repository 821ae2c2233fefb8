package nl.rodedraad.web.picture;

import java.util.List;

/**
 * The Netherlands in dots, one for each municipality, with those that matter marked.
 *
 * @param title what it shows, in words
 * @param land all municipalities, as the path of a line that touches the paper at each of them
 * @param dots the marked municipalities, the smallest last so that none is hidden
 */
public record DotMap(String title, String land, List<Dot> dots) {

	/** The marked municipalities in the order of the alphabet, for who reads instead of looks. */
	public List<Dot> list() {
		return this.dots.stream().sorted((one, other) -> one.name().compareToIgnoreCase(other.name())).toList();
	}

	/** Whether a kind of thing is on it. */
	public boolean has(String kind) {
		return this.dots.stream().anyMatch((dot) -> dot.is(kind));
	}

	/** Whether a municipality belongs to things of both kinds. */
	public boolean hasBoth() {
		return this.dots.stream().anyMatch((dot) -> dot.kinds().size() > 1);
	}

	/** Whether a municipality belongs to several things. */
	public boolean hasCounts() {
		return this.dots.stream().anyMatch((dot) -> dot.count() > 1);
	}

}
