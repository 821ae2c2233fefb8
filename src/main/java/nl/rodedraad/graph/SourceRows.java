package nl.rodedraad.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.History;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Remark;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Support;

/** What a dataset rests on as rows: its sources, what they support, and what follows from other facts. */
final class SourceRows {

	private static final String REMARK_ID = "r";

	private final Dataset dataset;

	private final List<Fact> facts;

	SourceRows(Dataset dataset) {
		this.dataset = dataset;
		this.facts = Stream.concat(dataset.facts().stream(), Rows.withdrawn(dataset).stream().map(History.Withdrawn::fact)).toList();
	}

	List<Map<String, Object>> sources() {
		return this.dataset.sources().values().stream().map(SourceRows::row).toList();
	}

	private static Map<String, Object> row(Source source) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", source.id());
		row.put("title", source.title());
		row.put("publisher", source.publisher());
		row.put("date", Rows.written(source.date()));
		row.put("kind", source.kind());
		row.put("kamerstuk", source.kamerstuk());
		row.put("url", source.url());
		row.put("seen", Rows.written(source.seen()));
		row.put("onBehalfOf", source.onBehalfOf());
		return row;
	}

	List<Map<String, Object>> supports() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Fact fact : this.facts) {
			int position = 0;
			for (Support support : fact.supports()) {
				if (support.evidence() != null) {
					rows.add(Map.of("fact", fact.id(), "source", support.evidence().source(), "properties",
							properties(support, support.evidence(), position++)));
				}
			}
		}
		return rows;
	}

	private static Map<String, Object> properties(Support support, Evidence evidence, int position) {
		Map<String, Object> properties = place(evidence);
		properties.put("basis", support.basis().name());
		properties.put("rule", support.rule());
		if (support.note() != null) {
			properties.put("noteNl", support.note().nl());
			properties.put("noteEn", support.note().en());
		}
		properties.put("position", position);
		return properties;
	}

	private static Map<String, Object> place(Evidence evidence) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("section", evidence.section());
		properties.put("anchor", evidence.anchor());
		properties.put("precision", evidence.precision().name());
		return properties;
	}

	List<Map<String, Object>> derivations() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Fact fact : this.facts) {
			for (Support support : fact.supports()) {
				String rule = String.valueOf(support.rule());
				support.derivedFrom().forEach((from) -> rows.add(Map.of("fact", fact.id(), "from", from, "rule", rule)));
			}
		}
		return rows;
	}

	/** The same words about the same thing are one remark, with the evidence of all. */
	List<Map<String, Object>> remarks() {
		Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
		for (Remark remark : this.dataset.remarks()) {
			String id = Rows.id(REMARK_ID, remark.about() + remark.text().nl());
			rows.merge(id, row(id, remark), SourceRows::withEvidenceOfBoth);
		}
		return List.copyOf(rows.values());
	}

	private static Map<String, Object> row(String id, Remark remark) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("id", id);
		properties.put("kind", remark.kind());
		properties.put("nl", remark.text().nl());
		properties.put("en", remark.text().en());
		List<Map<String, Object>> evidence = remark.evidence().stream()
			.map((place) -> Map.<String, Object>of("source", place.source(), "properties", place(place))).toList();
		return Map.of("about", remark.about(), "properties", properties, "evidence", evidence);
	}

	private static Map<String, Object> withEvidenceOfBoth(Map<String, Object> one, Map<String, Object> other) {
		Map<String, Object> both = new LinkedHashMap<>(one);
		both.put("evidence", Stream.of(one, other).flatMap((row) -> ((List<?>) row.get("evidence")).stream()).distinct().toList());
		return both;
	}

}
