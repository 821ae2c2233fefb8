package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.community.CommunityDeal;
import nl.rodedraad.question.community.CommunityOfPractice;
import nl.rodedraad.question.community.CommunityQuestion;
import nl.rodedraad.question.community.CommunityQuestion.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q11: who does what on a theme. */
@Controller
final class CommunityController {

	private final CommunityQuestion question;

	CommunityController(CommunityQuestion question) {
		this.question = question;
	}

	@QueryMapping
	CommunityOfPractice communityOfPractice(@Argument String theme, @Argument @Nullable String approach, @Argument @Nullable String instrument,
			@Argument @Nullable String landsdeel, PageRequest page, DataVersion version) {
		return this.question.ask(new Asked(theme, approach, instrument, landsdeel), page, version);
	}

	@SchemaMapping
	Connection<CommunityDeal> deals(CommunityOfPractice community) {
		return Connection.of(community.deals(), community::total);
	}

}
