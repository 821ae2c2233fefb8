package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.competition.CompetitionPair;
import nl.rodedraad.question.competition.CompetitionQuestion;
import nl.rodedraad.question.competition.PossibleCompetition;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q16: what regions may compete for. */
@Controller
final class CompetitionController {

	private final CompetitionQuestion question;

	CompetitionController(CompetitionQuestion question) {
		this.question = question;
	}

	@QueryMapping
	PossibleCompetition possibleCompetition(PageRequest page, DataVersion version) {
		return this.question.ask(page, version);
	}

	@SchemaMapping
	Connection<CompetitionPair> pairs(PossibleCompetition competition) {
		return Connection.of(competition.pairs(), competition::total);
	}

}
