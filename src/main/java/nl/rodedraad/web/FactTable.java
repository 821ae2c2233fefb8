package nl.rodedraad.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.rodedraad.export.Table;
import org.jspecify.annotations.Nullable;

/** All facts in the answers of a page, a row a fact, whatever page it is. */
final class FactTable {

	private final Map<Object, Map<String, Object>> facts = new LinkedHashMap<>();

	FactTable(List<Answer> answers) {
		answers.forEach((answer) -> collect(answer.data()));
	}

	/** The last day on which a release changed one of the facts; null when none of them is in a release yet. */
	@Nullable String changed() {
		return this.facts.values().stream().map((fact) -> (String) fact.get("recorded")).filter(Objects::nonNull)
			.max(Comparator.naturalOrder()).orElse(null);
	}

	boolean isEmpty() {
		return this.facts.isEmpty();
	}

	Table table(Visit visit) {
		Words words = visit.words();
		return visit.table("feiten")
			.column("feit_id", "id")
			.column("feit_url", (fact) -> visit.url(Addresses.ofFact(Path.text(fact, "id"))))
			.column("over_id", "subjectId")
			.column("over", "subjectName")
			.column("wat", (fact) -> words.text(object(fact, "label")))
			.column("waarde", (fact) -> words.text(object(fact, "said")))
			.column("waarde_ruw", FactTable::raw)
			.column("nader", words::narrowed)
			.column("geldig_vanaf", "validFrom")
			.column("geldig_tot_en_met", "validTo")
			.column("grondslag", (fact) -> String.join("; ", list(fact, "bases").stream().map((basis) -> words.message("basis." + basis)).toList()))
			.column("vastgelegd", "recorded")
			.column("bron_ids", "supports.source.id")
			.column("bronnen", "supports.source.title")
			.column("vindplaatsen", (fact) -> String.join("; ", list(fact, "supports").stream().map(FactTable::place).toList()))
			.of(List.copyOf(this.facts.values()));
	}

	/** For programs: the value as the data have it, or the full id of the thing that it points at. */
	private static String raw(Map<String, Object> fact) {
		return Path.text(fact, (fact.get("value") != null) ? "value" : "objectId");
	}

	private static String place(Object support) {
		String section = Path.text(support, "section");
		String anchor = Path.text(support, "anchor");
		return anchor.isEmpty() ? section : section + " “" + anchor + "”";
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<String, Object> fact, String field) {
		return (Map<String, Object>) Path.get(fact, field);
	}

	private static List<?> list(Map<String, Object> fact, String field) {
		return (List<?>) Path.get(fact, field);
	}

	/** A fact is what has supports and says something; those of other objects are reached through them. */
	@SuppressWarnings("unchecked")
	private void collect(@Nullable Object part) {
		if (part instanceof Map<?, ?> object) {
			if (object.containsKey("supports") && object.containsKey("said")) {
				this.facts.putIfAbsent(object.get("id"), (Map<String, Object>) object);
			}
			object.values().forEach(this::collect);
		}
		else if (part instanceof Collection<?> list) {
			list.forEach(this::collect);
		}
	}

}
