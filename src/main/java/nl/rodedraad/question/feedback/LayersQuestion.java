package nl.rodedraad.question.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Text;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.feedback.LayersRow.ChainRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks how formal effects of the deals got. */
@Component
public final class LayersQuestion {

	private static final Statement FEEDBACK_LAYERS = Statement.named("questions/feedback-layers");

	/** Sorts before every chain. */
	private static final List<Object> BEGINNING = List.of(0, -9, 0, "");

	private static final List<Unanswered> UNANSWERED = List.of(
			new Unanswered(
					new Text("Hoe vaak deals iets buiten de deal veranderen. De ketens zijn gevallen die bronnen noemen en die zijn uitgezocht. "
							+ "Het is geen steekproef, en van contacten staat weinig op papier.",
							"How often deals change something outside the deal. The chains are cases that sources name and that were traced. "
									+ "They are no sample, and of contacts little is written down."),
					new Text("Dezelfde vraag over elke laag aan elke deal, bijvoorbeeld in de eindevaluatie.",
							"The same question on every layer to every deal, for instance in its final evaluation.")),
			new Unanswered(
					new Text("Of een deal de oorzaak was van een stap, als geen bron het verband noemt.",
							"Whether a deal caused a step, where no source states the link."),
					new Text("Een stuk dat bij de stap zegt waarom die is gezet, of een gesprek met wie erbij was.",
							"A document that says why the step was taken, or a talk with those who took part.")),
			new Unanswered(
					new Text("Welke laag de onderzoekers aan een keten geven. Het rapport noemt zeven lagen en deelt geen voorbeeld in; "
							+ "de laag van een stap is van ons.",
							"Which layer the researchers give to a chain. The report names seven layers and places no example; the layer of a step is ours."),
					new Text("Een indeling van de voorbeelden door de onderzoekers zelf.", "A placing of the examples by the researchers themselves.")));

	private final GraphReader graph;

	LayersQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The layers with the chains from region to central government that come to them. All chains are counted, whichever are listed.
	 * @param origins where listed chains start; empty for all
	 * @param layer id or short id of the layer that listed chains reach and do not pass, or null for all
	 * @param strength code of the vocabulary {@code chain-strength} that listed chains have, or null for all
	 * @throws NotFoundException if there is no such layer
	 */
	public FeedbackLayers ask(List<ChainOrigin> origins, @Nullable String layer, @Nullable String strength, PageRequest page, DataVersion version) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("instrument", PathAssembly.REGIO_DEALS);
		parameters.put("origins", ChainOrigin.codes());
		parameters.put("starts", ChainOrigin.STARTS);
		parameters.put("strength", FeedbackQuestion.STRENGTHS);
		parameters.put("origin", origins.isEmpty() ? ChainOrigin.codes() : origins.stream().map(Enum::name).toList());
		parameters.put("layer", (layer == null) ? "" : ThingKey.of("layer", "layer", layer));
		parameters.put("described", (strength == null) ? "" : strength);
		parameters.put("after", page.afterKeys().isEmpty() ? BEGINNING : page.afterKeys());
		parameters.put("limit", page.limit());
		LayersRow row = this.graph.readOne(FEEDBACK_LAYERS, version, parameters, LayersRow.class).orElseThrow();
		if (row.missing()) {
			throw new NotFoundException("layer", String.valueOf(layer));
		}
		Map<String, EvidencedFact> facts = row.factsById();
		Page<LayeredChain> chains = Page.of(page, row.chains(), ChainRow::keys).map((chain) -> chain.with(facts));
		return new FeedbackLayers(row.layers(facts), row.origins(), chains, row.total(), row.feedforward(), row.reportSays(facts), UNANSWERED);
	}

}
