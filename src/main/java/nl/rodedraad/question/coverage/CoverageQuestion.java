package nl.rodedraad.question.coverage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.coverage.Coverage.DealCoverage;
import nl.rodedraad.question.coverage.Coverage.PredicateCoverage;
import nl.rodedraad.question.coverage.Coverage.TrancheCoverage;
import org.springframework.stereotype.Component;

/** Asks what the data hold and what is unknown. */
@Component
public final class CoverageQuestion {

	private static final Statement COVERAGE = Statement.named("questions/coverage");

	/** What every deal could have. */
	private static final List<String> ASKED = List.of("SIGNED", "START", "END", "MONEY", "PARTY", "IN_MUNICIPALITY", "THEME", "INTERVENTION",
			"INVOLVED", "EVALUATION", "OUTCOME");

	private static final Set<String> LISTS_OF_MINISTRIES = Set.of("PARTIES_MINISTRY", "PARTIES_SIGNATORY", "PARTIES");

	private final GraphReader graph;

	CoverageQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/** What the data hold, as a whole and by tranche, deal and predicate. */
	public Coverage ask(DataVersion version) {
		Row row = this.graph.readOne(COVERAGE, version, Map.of("asked", ASKED), Row.class).orElseThrow();
		FactCounts total = row.predicates().stream().map(PredicateCoverage::counts).reduce(FactCounts.NONE, FactCounts::plus);
		return new Coverage(row.things(), row.sources(), row.remarks(), row.contradictions(), total, tranches(row.deals()), row.deals(),
				row.predicates());
	}

	private static List<TrancheCoverage> tranches(List<DealCoverage> deals) {
		Map<Integer, List<DealCoverage>> byTranche = deals.stream().filter((deal) -> deal.tranche() > 0)
			.collect(Collectors.groupingBy(DealCoverage::tranche, TreeMap::new, Collectors.toList()));
		return byTranche.entrySet().stream().map((entry) -> {
			long complete = entry.getValue().stream().filter((deal) -> deal.complete().stream().anyMatch(LISTS_OF_MINISTRIES::contains)).count();
			FactCounts counts = entry.getValue().stream().map(DealCoverage::counts).reduce(FactCounts.NONE, FactCounts::plus);
			return new TrancheCoverage(entry.getKey(), entry.getValue().size(), (int) complete, counts);
		}).toList();
	}

	private record Row(int things, int sources, int remarks, int contradictions, List<DealCoverage> deals,
			List<PredicateCoverage> predicates) {

	}

}
