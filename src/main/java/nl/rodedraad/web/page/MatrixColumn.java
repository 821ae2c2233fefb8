package nl.rodedraad.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A ministry in the matrix, with its cells from the first deal to the last.
 *
 * @param id full id of the ministry
 * @param shortName its abbreviation
 * @param name its name
 * @param cells one for each deal
 */
public record MatrixColumn(String id, String shortName, String name, List<MatrixCell> cells) {

	private static final String NOTHING_KNOWN = "UNKNOWN.UNKNOWN";

	/** By state, its cells of which something is known; signatures first. */
	public Map<String, List<MatrixCell>> known() {
		return this.cells.stream()
			.filter((cell) -> !cell.states().equals(NOTHING_KNOWN))
			.collect(Collectors.groupingBy(MatrixCell::states, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
	}

	/** Number of deals of which neither the signature nor the involvement is known. */
	public long unknown() {
		return this.cells.stream().filter((cell) -> cell.states().equals(NOTHING_KNOWN)).count();
	}

}
