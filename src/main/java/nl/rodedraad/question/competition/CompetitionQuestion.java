package nl.rodedraad.question.competition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Text;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.FactsById;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.competition.CompetitionRow.Pair;
import nl.rodedraad.question.competition.PossibleCompetition.Searched;
import org.springframework.stereotype.Component;

/** Asks which deals may want the same people or firms. */
@Component
public final class CompetitionQuestion {

	private static final Statement POSSIBLE_COMPETITION = Statement.named("questions/possible-competition");

	/** Attracting and keeping talented people: theme 3 of rebel-2024, 2.3. */
	private static final String TALENT = "theme/3";

	private static final List<String> TEXTS = List.of("DESCRIPTION", "AMBITION");

	/** Parts of Dutch words by which our texts speak of attracting, talent, settling, leaving and building homes. */
	private static final List<String> WORDS = List.of("aantrek", "talent", " vestig", "wegtrek", "woningbouw");

	/** Kilometres that people still travel to work; a rule of ours, while no labour market regions are known. */
	private static final int NEAR = 30;

	private static final List<Unanswered> UNANSWERED = List.of(
			new Unanswered(
					new Text("In welke arbeidsmarktregio een deal ligt. Wij kijken nu naar provincie, afstand en landsdeel.",
							"In which labour market region a deal lies. We now look at province, distance and part of the country."),
					new Text("De gemeenten van elk van de 35 arbeidsmarktregio's, en de gemeenten van elke deal.",
							"The municipalities of each of the 35 labour market regions, and the municipalities of each deal.")),
			new Unanswered(
					new Text("Of de ene deal mensen wil aantrekken die de andere wil houden.",
							"Whether one deal wants to attract people whom the other wants to keep."),
					new Text("Per interventie de doelgroep en het doel (aantrekken of houden), uit het convenant of het projectplan.",
							"Of each intervention whom it is for and its aim (attract or keep), from the covenant or the project plan.")),
			new Unanswered(
					new Text("Of regio's elkaar echt mensen of bedrijven afnemen.", "Whether regions really take people or firms from each other."),
					new Text("Cijfers over verhuizen, pendel en vestiging van bedrijven tussen de regio's, van voor en na de deal.",
							"Figures on moving, commuting and settling of firms between the regions, from before and after the deal.")));

	private final GraphReader graph;

	CompetitionQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/** Deals near each other that may want the same people or firms. */
	public PossibleCompetition ask(PageRequest page, DataVersion version) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("theme", TALENT);
		parameters.put("predicates", TEXTS);
		parameters.put("words", WORDS);
		parameters.put("near", NEAR);
		parameters.put("after", page.afterKeys());
		parameters.put("limit", page.limit());
		CompetitionRow row = this.graph.readOne(POSSIBLE_COMPETITION, version, parameters, CompetitionRow.class).orElseThrow();
		FactsById facts = new FactsById(row.facts());
		return new PossibleCompetition(Page.of(page, row.pairs(), Pair::keys).map((pair) -> pair.with(facts)), row.total(),
				facts.of(row.reportSays()).stream().map(Finding::of).toList(), row.leftOut(),
				new Searched(row.deals(), row.withAim(), row.withPlace(), row.withMunicipalities()), UNANSWERED);
	}

}
