package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.coverage.Coverage;
import nl.rodedraad.question.coverage.CoverageQuestion;
import nl.rodedraad.question.coverage.DealCoverage;
import nl.rodedraad.question.coverage.SourceCoverage;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q15: what the data hold. */
@Controller
final class CoverageController {

	private final CoverageQuestion question;

	CoverageController(CoverageQuestion question) {
		this.question = question;
	}

	@QueryMapping
	Coverage coverage(DataVersion version) {
		return this.question.ask(version);
	}

	@SchemaMapping
	Connection<DealCoverage> deals(Coverage coverage, PageRequest page, DataVersion version) {
		return Connection.of(this.question.ofDeals(page, version), coverage.total()::deals);
	}

	@SchemaMapping
	Connection<SourceCoverage> sources(Coverage coverage, PageRequest page, DataVersion version) {
		return Connection.of(this.question.ofSources(page, version), coverage.total()::sources);
	}

}
