package nl.rodedraad.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.dataset.Coverage;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.fact.FactCounts;

/**
 * What the dataset holds as rows, counted once at load: who asks reads a few numbers and not all facts. A row has {@code of}
 * (what it is about), {@code position} (from 0, in the order in which it is shown) and the counts.
 */
final class CoverageRows {

	private Coverage coverage;

	private int things;

	private int remarks;

	private int contradictions;

	CoverageRows(Dataset dataset) {
		this.coverage = Coverage.of(dataset);
		count(dataset);
	}

	/** Counts in what is loaded beside the dataset. */
	void add(Dataset copy) {
		this.coverage = this.coverage.plus(Coverage.of(copy));
		count(copy);
	}

	private void count(Dataset part) {
		this.things += part.things().size();
		this.remarks += part.remarks().size();
		this.contradictions += part.disagreements().size();
	}

	List<Map<String, Object>> coverages() {
		Coverage coverage = this.coverage;
		List<Map<String, Object>> rows = new ArrayList<>();
		rows.add(row("total", 0, coverage.total(), Map.of("things", this.things, "sources", coverage.sources().size(), "deals",
				coverage.deals().size(), "remarks", this.remarks, "contradictions", this.contradictions)));
		for (Coverage.OfTranche one : coverage.tranches()) {
			rows.add(row("tranche", one.number(), one.counts(), Map.of("number", one.number(), "deals", one.deals(), "withCompleteMinistries",
					one.withCompleteMinistries())));
		}
		int position = 0;
		for (Coverage.OfDeal one : coverage.deals()) {
			rows.add(row("deal", position++, one.counts(), Map.of("id", one.deal(), "tranche", one.tranche(), "complete", one.complete(),
					"searched", one.searched(), "missing", one.missing())));
		}
		position = 0;
		for (Map.Entry<String, FactCounts> one : coverage.predicates().entrySet()) {
			rows.add(row("predicate", position++, one.getValue(), Map.of("id", one.getKey())));
		}
		position = 0;
		for (Coverage.OfSource one : coverage.sources()) {
			rows.add(row("source", position++, one.counts(), Map.of("id", one.source())));
		}
		return rows;
	}

	private static Map<String, Object> row(String of, int position, FactCounts counts, Map<String, Object> about) {
		Map<String, Object> row = new LinkedHashMap<>(about);
		row.put("of", of);
		row.put("position", position);
		row.put("facts", counts.facts());
		row.put("stated", counts.stated());
		row.put("classified", counts.classified());
		row.put("derived", counts.derived());
		row.put("passages", counts.passages());
		row.put("documents", counts.documents());
		row.put("rows", counts.rows());
		row.put("onOneSource", counts.onOneSource());
		return row;
	}

}
