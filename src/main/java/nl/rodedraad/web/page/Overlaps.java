package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.TableOf;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.Words;
import org.jspecify.annotations.Nullable;

/** Why programmes and deals overlap, as a table, a row a reason. */
final class Overlaps {

	/** The fields in which reasons have what programme and deal share; which of them depends on the kind of reason. */
	private static final List<String> SHARED = List.of("intervention", "area", "municipality", "theme", "ministry");

	private Overlaps() {
	}

	/**
	 * The table.
	 * @param table begun with the columns that say which pair it is; a row has {@code programme} and {@code deal}
	 * @param pairs objects with {@code programme}, {@code deal} and {@code reasons}
	 */
	static Table table(TableOf table, List<Map<String, Object>> pairs, Visit visit) {
		return table.column("reden", (row) -> visit.words().message("reason." + Path.text(row, "kind")))
			.column("reden_code", "kind")
			.column("waarover_id", (row) -> Path.text(shared(row), "id"))
			.column("waarover", (row) -> Path.text(shared(row), "name"))
			.column("toelichting", (row) -> explained(row, visit.words()))
			.column("feit_ids", "facts.id")
			.of(rows(pairs));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(List<Map<String, Object>> pairs) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Map<String, Object> pair : pairs) {
			for (Map<String, Object> reason : (List<Map<String, Object>>) pair.get("reasons")) {
				Map<String, Object> row = new LinkedHashMap<>(reason);
				row.put("programme", pair.get("programme"));
				row.put("deal", pair.get("deal"));
				rows.add(row);
			}
		}
		return rows;
	}

	private static @Nullable Object shared(Map<String, Object> reason) {
		return SHARED.stream().map(reason::get).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** What a source says of the link, or else how it links them; of a municipality the name that it has in the programme. */
	@SuppressWarnings("unchecked")
	private static String explained(Map<String, Object> reason, Words words) {
		return switch (Path.text(reason, "kind")) {
			case "STATED" -> (reason.get("note") != null) ? words.text((Map<String, ?>) reason.get("note"))
					: words.code("link-relation", reason.get("relation"));
			case "SAME_MUNICIPALITY" -> Path.text(reason, "succession");
			default -> "";
		};
	}

}
