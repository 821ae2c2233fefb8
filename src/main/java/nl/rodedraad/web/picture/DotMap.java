package nl.rodedraad.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Netherlands in dots, one for each municipality, with those that matter marked.
 *
 * @param title what it shows, in words
 * @param land all municipalities, as the path of a line that touches the paper at each of them
 * @param dots the marked municipalities, the smallest last so that none is hidden
 */
public record DotMap(String title, String land, List<Dot> dots) {

	private static final List<String> SHAPES = List.of("deal", "programme", "both");

	/**
	 * The marked municipalities for who reads instead of looks: by what their shape tells, {@code deal}, {@code programme} or
	 * {@code both}, in the order of the alphabet; without those that the map has none of.
	 */
	public Map<String, List<Dot>> lists() {
		Map<String, List<Dot>> lists = new TreeMap<>(Comparator.comparing(SHAPES::indexOf));
		this.dots.stream().sorted(Comparator.comparing(Dot::name, String.CASE_INSENSITIVE_ORDER))
			.forEach((dot) -> lists.computeIfAbsent((dot.kinds().size() > 1) ? "both" : dot.kinds().get(0), (shape) -> new ArrayList<>()).add(dot));
		return lists;
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
