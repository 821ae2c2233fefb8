package nl.rodedraad.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.rodedraad.web.Kinds;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;

/**
 * A path from one thing to another as a line of things with what holds between them.
 *
 * @param title what it shows, in words
 * @param width units
 * @param stops the things, from left to right
 * @param ways what holds between them, one fewer
 */
public record PathPicture(String title, int width, List<Stop> stops, List<Way> ways) {

	/** Units from the upper edge to the line. */
	public static final int LINE = 46;

	private static final int ABOVE_NAMES = 70;

	private static final int LINE_OF_NAME = 17;

	private static final int GAP = 196;

	private static final int MARGIN = 88;

	private static final int AROUND_STOP = 20;

	private static final int LETTERS_OF_NAME = 22;

	private static final int LINES_OF_NAME = 4;

	private static final int LETTERS_OF_WAY = 26;

	private static final int LINES_OF_WAY = 2;

	/**
	 * Draws a path.
	 * @param start object with {@code id} and {@code name}
	 * @param steps objects with {@code node}, {@code predicate} and {@code outgoing}
	 */
	@SuppressWarnings("unchecked")
	public static PathPicture of(Map<String, Object> start, List<Map<String, Object>> steps, Visit visit) {
		List<Stop> stops = new ArrayList<>();
		List<Way> ways = new ArrayList<>();
		stops.add(stop(start, MARGIN, visit));
		for (Map<String, Object> step : steps) {
			int from = stops.get(stops.size() - 1).x();
			ways.add(new Way(from + AROUND_STOP, from + GAP - AROUND_STOP, Boolean.TRUE.equals(step.get("outgoing")),
					Lines.of(visit.words().relation(Path.text(step, "predicate"), true), LETTERS_OF_WAY, LINES_OF_WAY)));
			stops.add(stop((Map<String, Object>) step.get("node"), from + GAP, visit));
		}
		String title = String.join(" – ", stops.stream().map(Stop::name).toList());
		return new PathPicture(title, stops.get(stops.size() - 1).x() + MARGIN, stops, ways);
	}

	/** Units. */
	public int height() {
		return ABOVE_NAMES + LINE_OF_NAME * this.stops.stream().mapToInt((stop) -> stop.lines().size()).max().orElse(0);
	}

	private static Stop stop(Map<String, Object> thing, int x, Visit visit) {
		String id = Path.text(thing, "id");
		String name = Path.text(thing, "name");
		return new Stop(name, visit.icon(id), visit.path(id), x, Lines.of(name, LETTERS_OF_NAME, LINES_OF_NAME));
	}

	/**
	 * A thing.
	 *
	 * @param icon name of its shape
	 * @param href path of its page
	 * @param x units from the left to its middle
	 * @param lines its name, a line each
	 */
	public record Stop(String name, String icon, String href, int x, List<String> lines) {

		/** Its colour where no style is. */
		public String colour() {
			return Kinds.colour(this.icon);
		}

	}

	/**
	 * What holds between two things: an arrow from the subject to the object.
	 *
	 * @param from units from the left to its left end
	 * @param to units from the left to its right end
	 * @param forward whether the subject stands to the left
	 * @param lines words for the relation from subject to object, a line each
	 */
	public record Way(int from, int to, boolean forward, List<String> lines) {

		/** Units from the left to its middle. */
		public int middle() {
			return (this.from + this.to) / 2;
		}

		/** The head of the arrow. */
		public String head() {
			int tip = this.forward ? this.to : this.from;
			int back = this.forward ? tip - 9 : tip + 9;
			return "M%d %dL%d %dL%d %dz".formatted(tip, LINE, back, LINE - 5, back, LINE + 5);
		}

	}

}
