package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;

/** What stands around things, as a table, a row a relation, and in groups for a page. */
final class Neighbours {

	private Neighbours() {
	}

	/**
	 * A table of what stands around some things.
	 * @param things objects with {@code id}, {@code name} and {@code neighbours}
	 */
	static Table table(String name, List<Map<String, Object>> things, Visit visit) {
		List<Map<String, Object>> rows = new ArrayList<>();
		things.forEach((thing) -> of(thing).forEach((neighbour) -> {
			Map<String, Object> row = new LinkedHashMap<>(neighbour);
			row.put("from", thing);
			rows.add(row);
		}));
		return visit.table(name)
			.column("van_id", "from.id")
			.column("van", "from.name")
			.column("relatie", (row) -> visit.words().relation(Path.text(row, "predicate"), row.get("outgoing")))
			.column("naar_id", "node.id")
			.column("naar", "node.name")
			.column("naar_url", (row) -> visit.url(visit.path(Path.text(row, "node.id"))))
			.column("aantekening", (row) -> Texts.of(row, "note", visit.words()))
			.column("geldig_vanaf", "validFrom")
			.column("geldig_tot_en_met", "validTo")
			.column("feit_ids", "facts.id")
			.of(rows);
	}

	/** What stands around a thing, by the words for the relation and the kind of neighbour. */
	static Map<String, List<Map<String, Object>>> groups(Map<String, Object> thing, Visit visit) {
		Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
		of(thing).forEach((neighbour) -> groups.computeIfAbsent(heading(neighbour, visit), (heading) -> new ArrayList<>()).add(neighbour));
		return groups;
	}

	private static String heading(Map<String, Object> neighbour, Visit visit) {
		String relation = visit.words().relation(Path.text(neighbour, "predicate"), neighbour.get("outgoing"));
		String kind = visit.words().code("kind", kind(neighbour));
		return relation.equals(kind) ? relation : visit.words().message("neighbours.heading", relation, kind);
	}

	private static String kind(Map<String, Object> neighbour) {
		String id = Path.text(neighbour, "node.id");
		return id.substring(0, id.indexOf('/'));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> of(Map<String, Object> thing) {
		return (List<Map<String, Object>>) Path.get(thing, "neighbours.nodes");
	}

}
