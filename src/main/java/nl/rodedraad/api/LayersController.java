package nl.rodedraad.api;

import java.util.List;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.feedback.ChainOrigin;
import nl.rodedraad.question.feedback.FeedbackLayers;
import nl.rodedraad.question.feedback.LayeredChain;
import nl.rodedraad.question.feedback.LayersQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q7: how formal effects of the deals got. */
@Controller
final class LayersController {

	private final LayersQuestion question;

	LayersController(LayersQuestion question) {
		this.question = question;
	}

	@QueryMapping
	FeedbackLayers feedbackLayers(@Argument @Nullable List<ChainOrigin> origins, @Argument @Nullable String layer,
			@Argument @Nullable String strength, PageRequest page, DataVersion version) {
		return this.question.ask((origins == null) ? List.of() : origins, layer, strength, page, version);
	}

	@SchemaMapping
	Connection<LayeredChain> chains(FeedbackLayers layers) {
		return Connection.of(layers.chains(), layers::total);
	}

}
