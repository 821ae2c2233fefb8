package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.coverage.Coverage;
import nl.rodedraad.question.coverage.CoverageQuestion;
import org.springframework.graphql.data.method.annotation.QueryMapping;
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

}
