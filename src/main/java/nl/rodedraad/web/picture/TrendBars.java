package nl.rodedraad.web.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.web.Path;

/**
 * A theme over the tranches as bars: how many deals of each tranche are known to have it, of how many there are. Drawn by the
 * template {@code parts/trend.html}.
 *
 * @param name name of the theme
 * @param width width in pixels
 * @param height height in pixels
 * @param base where the bars stand
 * @param bars a bar for each tranche
 */
public record TrendBars(String name, int width, int height, int base, List<Bar> bars) {

	private static final int WIDE = 74;

	private static final int TALL = 120;

	private static final int TOP = 24;

	/** Draws a theme. */
	public static TrendBars of(Map<String, Object> row, List<Map<String, Object>> columns) {
		List<Map<String, Object>> cells = Answers.list(row, "cells");
		int most = columns.stream().mapToInt((column) -> number(column, "deals")).max().orElse(1);
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			int deals = number(cells.get(i), "deals");
			int all = number(columns.get(i), "deals");
			int unknown = number(columns.get(i), "withoutTheme");
			bars.add(new Bar(Path.text(columns.get(i), "tranche.number"), 10 + i * WIDE, deals, all, unknown, TALL * deals / most,
					TALL * (all - unknown) / most, TALL * all / most));
		}
		return new TrendBars(Path.text(row, "theme.name"), 20 + cells.size() * WIDE, TOP + TALL + 44, TOP + TALL, bars);
	}

	/** By theme, the share of the deals with a known theme for each tranche, in steps from 0 to 4 for a table with shades. */
	public static Map<String, List<Integer>> ofAll(List<Map<String, Object>> rows) {
		int most = rows.stream().flatMap((row) -> Answers.list(row, "cells").stream()).mapToInt((cell) -> number(cell, "deals")).max().orElse(1);
		Map<String, List<Integer>> shades = new LinkedHashMap<>();
		rows.forEach((row) -> shades.put(Path.text(row, "theme.id"),
				Answers.list(row, "cells").stream().map((cell) -> (int) Math.ceil(4.0 * number(cell, "deals") / most)).toList()));
		return shades;
	}

	private static int number(Map<String, Object> from, String field) {
		return ((Number) from.get(field)).intValue();
	}

	/**
	 * A tranche.
	 *
	 * @param tranche its number
	 * @param x left side
	 * @param deals deals that are known to have the theme
	 * @param all deals of the tranche
	 * @param unknown deals of which no theme is known
	 * @param tall height for the deals with the theme
	 * @param tallKnown height for the deals of which a theme is known
	 * @param tallAll height for all deals
	 */
	public record Bar(String tranche, int x, int deals, int all, int unknown, int tall, int tallKnown, int tallAll) {

	}

}
