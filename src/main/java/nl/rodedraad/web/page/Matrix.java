package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;

/**
 * The matrix as people read it: the deals below each other by tranche, since there are many and their names are long, and the
 * ministries beside each other by their abbreviations.
 *
 * @param ministries the columns
 * @param tranches the rows, by tranche
 */
public record Matrix(List<MatrixColumn> ministries, List<Tranche> tranches) {

	/**
	 * Puts the matrix together.
	 * @param answer of the document {@code coordinator-involvement-matrix}
	 * @param shortNames abbreviation by id of a ministry
	 */
	static Matrix of(Answer answer, Map<String, String> shortNames, Visit visit) {
		MatrixWords words = new MatrixWords(visit);
		List<Map<String, Object>> deals = answer.list("involvementMatrix.deals.nodes");
		List<MatrixColumn> ministries = answer.list("involvementMatrix.rows").stream().map((row) -> {
			String id = Path.text(row, "ministry.id");
			List<?> cells = (List<?>) row.get("cells");
			return new MatrixColumn(id, shortNames.getOrDefault(id, id), Path.text(row, "ministry.name"),
					IntStream.range(0, deals.size()).mapToObj((at) -> words.cell(cells.get(at), deals.get(at), id)).toList());
		}).toList();
		Map<String, String> names = new HashMap<>();
		Map<String, List<Row>> rows = new TreeMap<>();
		IntStream.range(0, deals.size()).forEach((at) -> {
			Map<String, Object> deal = deals.get(at);
			String tranche = Path.text(deal, "tranche.node.id");
			names.put(tranche, Path.text(deal, "tranche.node.name"));
			rows.computeIfAbsent(tranche, (id) -> new ArrayList<>())
				.add(new Row(Path.text(deal, "id"), MatrixWords.brief(deal), Path.text(deal, "form").equals("COVENANT"), ministries.stream().map((ministry) -> ministry.cells().get(at)).toList()));
		});
		return new Matrix(ministries, rows.entrySet().stream().map((entry) -> new Tranche(names.get(entry.getKey()), entry.getValue())).toList());
	}

	/**
	 * The deals of a tranche.
	 *
	 * @param name name of the tranche
	 * @param rows its deals
	 */
	public record Tranche(String name, List<Row> rows) {

	}

	/**
	 * A deal with a cell for each ministry.
	 *
	 * @param id full id
	 * @param name its name without the words that all have
	 * @param covenant whether there is a covenant to sign
	 * @param cells one for each ministry
	 */
	public record Row(String id, String name, boolean covenant, List<MatrixCell> cells) {

	}

}
