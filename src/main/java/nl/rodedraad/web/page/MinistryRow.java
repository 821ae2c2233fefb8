package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.web.Path;

/**
 * A row about ministries in a deal: those of which no more is known than whether they signed and were involved share one, so
 * that those of which there is something to tell are not lost between them.
 *
 * @param cell the cell of the first of them
 * @param ministries the ministries
 */
public record MinistryRow(Map<String, Object> cell, List<Object> ministries) {

	/** The rows of the cells of a deal. */
	static List<MinistryRow> of(List<Map<String, Object>> cells) {
		Map<Object, MinistryRow> rows = new LinkedHashMap<>();
		for (Map<String, Object> cell : cells) {
			Object key = isBare(cell) ? List.of(cell.get("signed"), cell.get("involvement"), Path.text(cell, "documents.source.id")) : cell;
			rows.computeIfAbsent(key, (any) -> new MinistryRow(cell, new ArrayList<>())).ministries().add(cell.get("ministry"));
		}
		return List.copyOf(rows.values());
	}

	private static boolean isBare(Map<String, Object> cell) {
		return List.of("signatures", "otherRoles", "ways", "coordination").stream().allMatch((field) -> ((List<?>) cell.get(field)).isEmpty());
	}

}
