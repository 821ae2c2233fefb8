package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.doublecoverage.CoveragePair;
import nl.rodedraad.question.doublecoverage.DoubleCoverage;
import nl.rodedraad.question.doublecoverage.DoubleCoverageQuestion;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q3: where two streams of money pay for the same thing. */
@Controller
final class DoubleCoverageController {

	private final DoubleCoverageQuestion question;

	DoubleCoverageController(DoubleCoverageQuestion question) {
		this.question = question;
	}

	@QueryMapping
	DoubleCoverage doubleCoverage(@Argument String programme, PageRequest page, DataVersion version) {
		return this.question.ask(programme, page, version);
	}

	@SchemaMapping
	Connection<CoveragePair> pairs(DoubleCoverage coverage) {
		return Connection.of(coverage.pairs(), coverage::total);
	}

}
