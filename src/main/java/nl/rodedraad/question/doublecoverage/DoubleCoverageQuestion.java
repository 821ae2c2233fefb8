package nl.rodedraad.question.doublecoverage;

import java.util.ArrayList;
import java.util.HashMap;
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
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.doublecoverage.CoverageRow.Pair;
import nl.rodedraad.question.doublecoverage.Unchecked.Need;
import nl.rodedraad.question.overlap.NotCounted;
import nl.rodedraad.question.overlap.NotCounted.Because;
import nl.rodedraad.question.overlap.UnnamedLink;
import org.springframework.stereotype.Component;

/** Asks where two streams of money pay for the same thing. */
@Component
public final class DoubleCoverageQuestion {

	private static final Statement DOUBLE_COVERAGE = Statement.named("questions/double-coverage");

	/** Relations by which a source says that two streams pay for the same thing, or that one left it to the other. */
	private static final List<String> RELATIONS = List.of("ALSO_IN", "CO_FINANCED", "EXCLUDED_BECAUSE_OF", "MOVED_TO");

	private static final String REGIO_DEALS = "programme/regio-deals";

	private static final List<Unanswered> UNANSWERED = List.of(
			new Unanswered(
					new Text("Of een project echt uit beide is betaald. Een kandidaat deelt een thema en een plaats, geen project.",
							"Whether a project was really paid for by both. A candidate shares a theme and a place, not a project."),
					new Text("Per project de bedragen per geldbron, uit de verantwoording van de deal en van het programma.",
							"Of each project the amounts by source of money, from the accounts of the deal and of the programme.")),
			new Unanswered(
					new Text("Of dubbel betalen hier mag.", "Whether paying double is allowed here."),
					new Text("Per programma de regels over stapelen van geld, uit de regeling.",
							"Of each programme the rules on combining money, from its regulation.")));

	private final GraphReader graph;

	DoubleCoverageQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Where a programme and the deals pay for the same thing.
	 * @param programme id or short id
	 * @throws NotFoundException if the programme is not there
	 */
	public DoubleCoverage ask(String programme, PageRequest page, DataVersion version) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("key", ThingKey.of("programme", "programme", programme));
		parameters.put("relations", RELATIONS);
		parameters.put("after", page.afterKeys());
		parameters.put("limit", page.limit());
		CoverageRow row = this.graph.readOne(DOUBLE_COVERAGE, version, parameters, CoverageRow.class)
			.orElseThrow(() -> new NotFoundException("programme", programme));
		FactsById facts = new FactsById(row.facts());
		Page<CoveragePair> pairs = Page.of(page, row.pairs(), Pair::keys).map((pair) -> pair.with(row.programme(), facts));
		List<UnnamedLink> unnamed = row.unnamed().stream().map((link) -> link.unnamed(row.programme(), facts)).toList();
		return new DoubleCoverage(row.programme(), pairs, row.total(), unnamed, CoverageRow.findings(row.unnamedSaid(), facts),
				CoverageRow.findings(row.reportSays(), facts), row.apart(), notCounted(row.programme()), unchecked(row), UNANSWERED);
	}

	private static List<NotCounted> notCounted(Programme programme) {
		if (programme.id().equals(REGIO_DEALS)) {
			return List.of(new NotCounted(Because.IS_THE_DEALS, programme));
		}
		return "NATIONWIDE".equals(programme.scope()) ? List.of(new NotCounted(Because.NATIONWIDE, programme)) : List.of();
	}

	private static List<Unchecked> unchecked(CoverageRow row) {
		List<Need> missing = new ArrayList<>();
		if (row.amounts() == 0) {
			missing.add(Need.MONEY);
		}
		if (row.themes() == 0) {
			missing.add(Need.THEMES);
		}
		if (row.places() == 0) {
			missing.add(Need.PLACES);
		}
		List<Unchecked> unchecked = new ArrayList<>();
		if (!missing.isEmpty()) {
			unchecked.add(new Unchecked(row.programme(), missing));
		}
		unchecked.addAll(row.unchecked());
		return unchecked;
	}

}
