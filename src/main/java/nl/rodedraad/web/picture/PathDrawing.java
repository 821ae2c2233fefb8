package nl.rodedraad.web.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import nl.rodedraad.web.Path;
import nl.rodedraad.web.Words;

/**
 * A path from region to central government, or back, as a line through the layers: time runs down, effects get more formal to
 * the right. Only what a source states is a whole line; the template {@code parts/path.html} draws it.
 *
 * @param id id of the chain without its kind
 * @param name name of the chain
 * @param summary what is to be seen, in words
 * @param width width in pixels
 * @param height height in pixels
 * @param bottom where the lanes end
 * @param lanes the layers, and before them a lane for steps in none
 * @param stops the steps in order
 * @param lines what joins them
 * @param missing what sources say to be missing
 */
public record PathDrawing(String id, String name, String summary, int width, int height, int bottom, List<PathLane> lanes, List<PathStop> stops,
		List<PathLine> lines, List<PathNote> missing) {

	/** Where the titles of the steps begin. */
	public static final int TITLES = 624;

	/** Height of a line of text. */
	static final int LINE = 17;

	private static final int WIDTH = 936;

	private static final int TOP = 92;

	private static final int FIRST_LANE = 136;

	private static final int LANE = 59;

	private static final int LAYERS = 7;

	private static final int BETWEEN_ROWS = 22;

	private static final int RADIUS = 14;

	private static final int TITLE_LENGTH = 39;

	private static final int DATE_LENGTH = 18;

	/** Draws a path as the operation documents about feedback ask it. */
	public static PathDrawing of(Map<String, Object> path, Words words) {
		List<PathLane> lanes = lanes(words);
		List<Map<String, Object>> steps = Answers.list(path, "steps");
		List<PathStop> stops = new ArrayList<>();
		Map<String, PathStop> byId = new HashMap<>();
		int y = TOP;
		for (Map<String, Object> step : steps) {
			PathStop stop = stop(stops.size() + 1, y, step, lanes, words);
			stops.add(stop);
			byId.put(Path.text(step, "step.id"), stop);
			y = stop.top() + stop.height() + BETWEEN_ROWS;
		}
		List<PathNote> missing = new ArrayList<>();
		for (Map<String, Object> gap : Answers.list(path, "gaps")) {
			if ("STATED_MISSING".equals(gap.get("kind"))) {
				List<String> lines = Wrap.lines(missing(gap, byId, words), TITLE_LENGTH);
				int height = rowHeight(lines.size());
				missing.add(new PathNote(y + height / 2, lines));
				y += height + BETWEEN_ROWS / 2;
			}
		}
		List<PathLine> lines = Stream.concat(next(steps, stops, words), jumps(path, byId)).toList();
		String id = Path.text(path, "chain.id");
		return new PathDrawing(id.substring(id.indexOf('/') + 1), Path.text(path, "chain.name"), summary(path, steps.size(), words), WIDTH, y + 28,
				y, lanes, stops, lines, missing);
	}

	/** The short name of a layer, as it stands above its lane. */
	public static String layer(int number, Words words) {
		return words.message("path.lane." + number).replace('/', ' ');
	}

	private static List<PathLane> lanes(Words words) {
		List<PathLane> lanes = new ArrayList<>();
		for (int layer = 0; layer <= LAYERS; layer++) {
			int x = FIRST_LANE + layer * LANE;
			lanes.add(new PathLane(layer, x, x + LANE / 2, List.of(words.message("path.lane." + layer).split("/"))));
		}
		return lanes;
	}

	private static PathStop stop(int number, int top, Map<String, Object> step, List<PathLane> lanes, Words words) {
		List<String> title = Wrap.lines(words.text(Answers.object(step, "title")), TITLE_LENGTH);
		List<Map<String, Object>> readings = Answers.list(step, "dates");
		List<String> dates = readings.isEmpty() ? Wrap.lines(words.message("path.undated"), DATE_LENGTH)
				: readings.stream().flatMap((reading) -> Wrap.lines(words.stretch(reading.get("period")), DATE_LENGTH).stream()).toList();
		int height = rowHeight(Math.max(title.size(), dates.size()));
		List<Layered> layers = Answers.list(step, "effects").stream().map(Layered::of).sorted().toList();
		Layered main = layers.isEmpty() ? new Layered(0, PathStop.Shape.NONE) : layers.get(0);
		List<PathStop.Also> also = layers.stream().skip(1)
			.map((layer) -> new PathStop.Also(lanes.get(layer.number()).middle(), layer.shape())).toList();
		return new PathStop(number, main.shape(), lanes.get(main.number()).middle(), top + height / 2, top, height, readings.isEmpty(),
				dates, title, also);
	}

	private static int rowHeight(int lines) {
		return Math.max(2 * RADIUS + 12, lines * LINE + 12);
	}

	private static String missing(Map<String, Object> gap, Map<String, PathStop> byId, Words words) {
		PathStop stop = byId.get(Path.text(gap, "about.id"));
		String text = words.text(Answers.object(gap, "text"));
		return (stop == null) ? words.message("path.missing", text) : words.message("path.missing.step", stop.number(), text);
	}

	private static Stream<PathLine> next(List<Map<String, Object>> steps, List<PathStop> stops, Words words) {
		List<PathLine> lines = new ArrayList<>();
		for (int i = 0; i + 1 < stops.size(); i++) {
			Map<String, Object> link = Answers.object(steps.get(i), "next");
			if (link != null) {
				PathStop from = stops.get(i);
				PathStop to = stops.get(i + 1);
				int start = from.y() + RADIUS;
				int end = to.y() - RADIUS - 2;
				int half = (start + end) / 2;
				lines.add(new PathLine("STATED".equals(link.get("kind")),
						"M%d %dC%d %d %d %d %d %d".formatted(from.x(), start, from.x(), half, to.x(), half, to.x(), end),
						(from.x() + to.x()) / 2, half, new PathLine.Tip(to.x(), end, 90),
						words.lapse(Answers.object(link, "timeBetween"))));
			}
		}
		return lines.stream();
	}

	/** Links that pass over steps run down beside the lane where they begin, so that they cross no other step. */
	private static Stream<PathLine> jumps(Map<String, Object> path, Map<String, PathStop> byId) {
		Map<Integer, Integer> taken = new HashMap<>();
		List<PathLine> lines = new ArrayList<>();
		for (Map<String, Object> link : Answers.list(path, "otherLinks")) {
			PathStop from = byId.get(Path.text(link, "from.id"));
			PathStop to = byId.get(Path.text(link, "to.id"));
			if (from != null && to != null) {
				int side = (to.x() < from.x()) ? -1 : 1;
				int beside = from.x() + side * LANE / 2;
				int x = beside + side * 6 * taken.merge(beside, 1, Integer::sum) - side * 6;
				int down = (to.y() > from.y()) ? 1 : -1;
				int enters = (to.x() > x) ? -1 : 1;
				lines.add(new PathLine(true, "M%d %dH%dQ%d %d %d %dV%dQ%d %d %d %dH%d".formatted(from.x() + side * RADIUS, from.y(), x - side * 8,
						x, from.y(), x, from.y() + down * 8, to.y() - down * 8, x, to.y(), x - enters * 8, to.y(),
						to.x() + enters * (RADIUS + 2)), 0, 0, new PathLine.Tip(to.x() + enters * (RADIUS + 2), to.y(), (enters < 0) ? 0 : 180), ""));
			}
		}
		return lines.stream();
	}

	private static String summary(Map<String, Object> path, int steps, Words words) {
		return words.message("path.summary", steps, highest(path, "highestReached", words), highest(path, "highestAddressed", words));
	}

	private static String highest(Map<String, Object> path, String field, Words words) {
		Map<String, Object> reach = Answers.object(path, field);
		return (reach == null) ? words.message("path.no-layer")
				: words.message("path.layer", Path.text(reach, "layer.number"), words.name(Objects.requireNonNull(Answers.object(reach, "layer"))));
	}

	/**
	 * A layer that a step comes to, the one that tells most first: reached before addressed, formal before less formal.
	 *
	 * @param number number of the layer
	 * @param shape what the step does to it
	 */
	private record Layered(int number, PathStop.Shape shape) implements Comparable<Layered> {

		static Layered of(Map<String, Object> effect) {
			String id = Path.text(effect, "layer.id");
			return new Layered(Integer.parseInt(id.substring(id.indexOf('/') + 1)),
					"REACHES".equals(effect.get("effect")) ? PathStop.Shape.REACHED : PathStop.Shape.ADDRESSED);
		}

		@Override
		public int compareTo(Layered other) {
			int byShape = this.shape.compareTo(other.shape);
			return (byShape != 0) ? byShape : Integer.compare(other.number, this.number);
		}

	}

}
