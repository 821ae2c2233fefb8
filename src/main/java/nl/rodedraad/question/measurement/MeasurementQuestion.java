package nl.rodedraad.question.measurement;

import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Text;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.FactsById;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.measurement.Measurement.MeasuredDeal;
import nl.rodedraad.question.measurement.MeasurementRow.DealRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what is measured and what is not. */
@Component
public final class MeasurementQuestion {

	private static final Statement MEASUREMENT = Statement.named("questions/measurement");

	/** Sorts before every deal. */
	private static final List<Object> BEGINNING = List.of(0, "", "");

	private static final List<Unanswered> UNANSWERED = List.of(
			new Unanswered(
					new Text("Of een deal zonder bekende evaluatie er toch een heeft. Het rapport noemt de evaluaties die het onderzocht, "
							+ "van tranche 1 tot en met 3. Van latere tranches keek het alleen naar convenanten.",
							"Whether a deal without a known evaluation has one all the same. The report names the evaluations that it examined, "
									+ "of tranches 1 to 3. Of later tranches it looked at covenants only."),
					new Text("De lijst van alle rapportages en evaluaties die deals aan het ministerie stuurden.",
							"The list of all reports and evaluations that deals sent to the ministry.")),
			new Unanswered(
					new Text("Of een uitkomst door de deal komt. De meeste cijfers tellen wat er is gedaan.",
							"Whether an outcome is due to the deal. Most figures count what was done."),
					new Text("Een nulmeting en een meting na de deal, ook in een gebied zonder deal.",
							"A baseline and a measurement after the deal, also in an area without a deal.")),
			new Unanswered(
					new Text("Of cijfers van twee deals te vergelijken zijn.", "Whether figures of two deals can be compared."),
					new Text("Per opgave een klein aantal maten die elke deal op dezelfde manier telt.",
							"For each theme a small number of measures that every deal counts in the same way.")));

	private final GraphReader graph;

	MeasurementQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * What is measured and what is not.
	 * @param deal id or short id of the only deal, or null for all
	 * @param theme id or short id of the theme that deals and interventions must work on, or null for all
	 * @throws NotFoundException if one of them is not there
	 */
	public Measurement ask(@Nullable String deal, @Nullable String theme, PageRequest page, DataVersion version) {
		Map<String, Object> parameters = Map.of("deal", key("deal", deal), "theme", key("theme", theme), "after",
				page.afterKeys().isEmpty() ? BEGINNING : page.afterKeys(), "limit", page.limit());
		MeasurementRow row = this.graph.readOne(MEASUREMENT, version, parameters, MeasurementRow.class).orElseThrow();
		if (!row.missing().isEmpty()) {
			throw new NotFoundException("deal or theme", row.missing().get(0));
		}
		FactsById facts = new FactsById(row.facts());
		Page<MeasuredDeal> deals = Page.of(page, row.deals(), DealRow::keys).map((one) -> one.with(facts));
		return new Measurement(row.summary(), deals, row.total(), facts.of(row.reportSays()).stream().map(Finding::of).toList(), UNANSWERED);
	}

	private static String key(String kind, @Nullable String written) {
		return (written == null) ? "" : ThingKey.of(kind, kind, written);
	}

}
