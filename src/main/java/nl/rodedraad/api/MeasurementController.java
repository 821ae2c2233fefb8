package nl.rodedraad.api;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.measurement.Measurement;
import nl.rodedraad.question.measurement.Measurement.MeasuredDeal;
import nl.rodedraad.question.measurement.MeasurementQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q8: what is measured and what is not. */
@Controller
final class MeasurementController {

	private final MeasurementQuestion question;

	MeasurementController(MeasurementQuestion question) {
		this.question = question;
	}

	@QueryMapping
	Measurement measurement(@Argument @Nullable String deal, @Argument @Nullable String theme, PageRequest page, DataVersion version) {
		return this.question.ask(deal, theme, page, version);
	}

	@SchemaMapping
	Connection<MeasuredDeal> deals(Measurement measurement) {
		return Connection.of(measurement.deals(), measurement::total);
	}

}
