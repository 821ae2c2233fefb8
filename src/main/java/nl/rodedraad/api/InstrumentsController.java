package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.instruments.InstrumentComparison;
import nl.rodedraad.question.instruments.InstrumentOnTheme;
import nl.rodedraad.question.instruments.InstrumentsQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q12: the same theme with different instruments. */
@Controller
final class InstrumentsController {

	private final InstrumentsQuestion question;

	InstrumentsController(InstrumentsQuestion question) {
		this.question = question;
	}

	@QueryMapping
	InstrumentComparison compareInstruments(@Argument String theme, @Argument @Nullable String instrument, PageRequest page,
			DataVersion version) {
		return this.question.compare(theme, instrument, page, version);
	}

	@SchemaMapping
	Connection<InstrumentOnTheme.Example> examples(InstrumentOnTheme instrument) {
		return Connection.of(instrument.examples(), instrument::total);
	}

}
