package nl.rodedraad.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.Release;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.ValueType;

/** The registers beside the facts as rows: the words that facts are written in, and the releases that recorded them. */
final class RegisterRows {

	/** Predicates and kinds have labels for people just as the codes of the closed lists have. */
	private static final String PREDICATE = "predicate";

	/** Words for a predicate from object to subject. */
	private static final String INVERSE = "predicate-inverse";

	private static final String KIND = "kind";

	private static final String RULE = "rule";

	private final Dataset dataset;

	RegisterRows(Dataset dataset) {
		this.dataset = dataset;
	}

	List<Map<String, Object>> codes() {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.dataset.vocabulary().codes().forEach((vocabulary, codes) -> codes.forEach((code, label) -> rows.add(row(vocabulary,
				ValueType.code(code), label))));
		this.dataset.vocabulary().predicates().forEach((predicate) -> rows.add(row(PREDICATE, predicate.id(), predicate.label())));
		this.dataset.vocabulary().predicates().stream().filter((predicate) -> predicate.inverse() != null)
			.forEach((predicate) -> rows.add(row(INVERSE, predicate.id(), predicate.inverse())));
		this.dataset.vocabulary().rules().forEach((rule, words) -> rows.add(row(RULE, rule, words)));
		this.dataset.vocabulary().kinds().values().forEach((kind) -> rows.add(row(KIND, kind.id(), kind.label())));
		return rows;
	}

	private static Map<String, Object> row(String vocabulary, String id, Text label) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("vocabulary", vocabulary);
		row.put("id", id);
		row.put("nl", label.nl());
		row.put("en", label.en());
		return row;
	}

	List<Map<String, Object>> releases() {
		return this.dataset.history().releases().stream().map(RegisterRows::row).toList();
	}

	private static Map<String, Object> row(Release release) {
		return Map.of("number", release.number(), "date", release.date().toString(), "added", release.added().size(), "withdrawn",
				release.withdrawn().size());
	}

}
