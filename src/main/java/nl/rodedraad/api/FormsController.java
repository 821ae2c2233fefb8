package nl.rodedraad.api;

import java.util.List;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.forms.FormCharacteristic;
import nl.rodedraad.question.forms.FormComparison;
import nl.rodedraad.question.forms.FormsQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers Q10: how forms of cooperation compare. */
@Controller
final class FormsController {

	private final FormsQuestion question;

	FormsController(FormsQuestion question) {
		this.question = question;
	}

	@QueryMapping
	FormComparison cooperationForms(@Argument @Nullable List<FormCharacteristic> characteristics, @Argument @Nullable List<String> forms,
			DataVersion version) {
		return this.question.ask((characteristics == null) ? List.of() : characteristics, (forms == null) ? List.of() : forms, version);
	}

}
