package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.similar.SimilarIntervention;
import nl.rodedraad.question.similar.SimilarInterventions;
import nl.rodedraad.question.similar.SimilarQuestion;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q13: which interventions are like one. */
@Controller
final class SimilarController {

	private final SimilarQuestion question;

	SimilarController(SimilarQuestion question) {
		this.question = question;
	}

	@QueryMapping
	SimilarInterventions similarInterventions(@Argument String intervention, PageRequest page, DataVersion version) {
		return this.question.to(intervention, page, version);
	}

	@SchemaMapping
	Connection<SimilarIntervention> similar(SimilarInterventions interventions) {
		return Connection.of(interventions.similar(), interventions::total);
	}

}
