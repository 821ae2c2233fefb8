package nl.rodedraad.question.coverage;

import java.util.List;
import java.util.Map;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import org.springframework.stereotype.Component;

/** Asks what the data hold and what is unknown. */
@Component
public final class CoverageQuestion {

	private static final Statement COVERAGE = Statement.named("questions/coverage");

	private static final Statement OF_DEALS = Statement.named("questions/coverage-of-deals");

	private static final Statement OF_SOURCES = Statement.named("questions/coverage-of-sources");

	private final GraphReader graph;

	CoverageQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/** What the data hold as a whole and by tranche and predicate. */
	public Coverage ask(DataVersion version) {
		return this.graph.readOne(COVERAGE, version, Map.of(), Coverage.class).orElseThrow();
	}

	/** What the data hold of each deal, by tranche and id. */
	public Page<DealCoverage> ofDeals(PageRequest page, DataVersion version) {
		return Page.of(page, this.graph.read(OF_DEALS, version, parameters(page), DealCoverage.class), (row) -> List.of(row.position()));
	}

	/** How many facts rest on each source, most first. */
	public Page<SourceCoverage> ofSources(PageRequest page, DataVersion version) {
		return Page.of(page, this.graph.read(OF_SOURCES, version, parameters(page), SourceCoverage.class), (row) -> List.of(row.position()));
	}

	private static Map<String, Object> parameters(PageRequest page) {
		return Map.of("after", page.afterKeys(), "limit", page.limit());
	}

}
