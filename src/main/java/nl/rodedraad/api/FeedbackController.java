package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.feedback.ChainPath;
import nl.rodedraad.question.feedback.ChainPaths;
import nl.rodedraad.question.feedback.FeedbackQuestion;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q5 and Q6: chains from region to central government and the other way. */
@Controller
final class FeedbackController {

	private final FeedbackQuestion question;

	FeedbackController(FeedbackQuestion question) {
		this.question = question;
	}

	@QueryMapping
	ChainPaths feedbackPaths(@Argument String from, PageRequest page, DataVersion version) {
		return this.question.feedback(from, page, version);
	}

	@QueryMapping
	ChainPaths feedforwardPaths(@Argument String from, PageRequest page, DataVersion version) {
		return this.question.feedforward(from, page, version);
	}

	@SchemaMapping
	Connection<ChainPath> paths(ChainPaths paths) {
		return Connection.of(paths.paths(), paths::total);
	}

}
