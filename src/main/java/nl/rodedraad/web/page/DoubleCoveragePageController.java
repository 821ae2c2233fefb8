package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a programme and a deal pay for the same thing, or one left it to the other. */
@Controller
final class DoubleCoveragePageController {

	/** The programme of which a letter names such deals; an address without a programme is about it. */
	private static final String USUAL = "vhf";

	@GetMapping("/programmas/dubbeldekking")
	ModelAndView doubleCoverage(Visit visit) {
		List<Filter.Option> programmes = Filter.options(visit.ask("programmes", Map.of()).list("programmes.nodes"));
		String chosen = visit.asked().choice("programma", programmes.stream().map(Filter.Option::value).toList());
		Answer answer = visit.ask("coordinator-double-coverage", Visit.variables("programme", (chosen == null) ? USUAL : chosen, "after", visit.asked().after()));
		return visit.page("dubbeldekking", visit.words().message("double.of", Path.text(answer.data(), "doubleCoverage.programme.name")))
			.with("covered", answer.object("doubleCoverage"))
			.with("programmes", programmes)
			.table(table(visit.whole(answer, "doubleCoverage.pairs", "after"), answer, visit))
			.view();
	}

	private static Table table(List<Map<String, Object>> pairs, Answer answer, Visit visit) {
		return visit.table("dubbeldekking")
			.column("programma_id", (pair) -> Path.text(answer.data(), "doubleCoverage.programme.id"))
			.column("deal_id", "deal.id")
			.column("deal", "deal.name")
			.column("deal_url", (pair) -> visit.url(visit.path(Path.text(pair, "deal.id"))))
			.column("hoe_zeker", (pair) -> visit.words().message("double." + Path.text(pair, "kind")))
			.column("verband_met_programma", (pair) -> Codes.of(pair, "stated.relation", "link-relation", visit.words()))
			.column("gezegd", (pair) -> Texts.of(pair, "said.text", visit.words()))
			.column("aantekening", (pair) -> Texts.of(pair, "stated.note", visit.words()))
			.column("gelijktijdig", (pair) -> (pair.get("candidate") == null) ? "" : visit.words().message("sameTime." + Path.text(pair, "candidate.sameTime")))
			.column("themas", "candidate.themes.name")
			.column("plaatsen", "candidate.places.place.name")
			.column("interventie_ids", "candidate.interventions.id")
			.column("interventies", "candidate.interventions.name")
			.column("euro_programma", (pair) -> Amounts.numbers(Path.get(pair, "candidate.programmeMoney")))
			.column("geld_programma", (pair) -> Amounts.words(Path.get(pair, "candidate.programmeMoney"), visit.words()))
			.column("euro_deal", (pair) -> Amounts.numbers(Path.get(pair, "candidate.dealMoney")))
			.column("geld_deal", (pair) -> Amounts.words(Path.get(pair, "candidate.dealMoney"), visit.words()))
			.column("feit_ids", DoubleCoveragePageController::facts)
			.of(pairs);
	}

	private static String facts(Map<String, Object> pair) {
		return Stream.of("stated.facts.id", "said.facts.id", "candidate.facts.id")
			.map((path) -> Path.text(pair, path))
			.filter((ids) -> !ids.isEmpty())
			.collect(Collectors.joining("; "));
	}

}
