package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.connection.Between;
import nl.rodedraad.question.connection.ConnectionQuestion;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers how two things are connected. */
@Controller
final class ConnectionController {

	private final ConnectionQuestion question;

	ConnectionController(ConnectionQuestion question) {
		this.question = question;
	}

	@QueryMapping
	Between connection(@Argument String from, @Argument String to, @Argument int first, DataVersion version) {
		return this.question.ask(from, to, first, version);
	}

}
