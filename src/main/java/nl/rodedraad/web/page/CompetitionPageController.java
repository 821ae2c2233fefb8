package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What regions may compete for: pairs of deals as questions to ask, never as findings. */
@Controller
final class CompetitionPageController {

	@GetMapping("/programmas/concurrentie")
	ModelAndView competition(Visit visit) {
		Answer answer = visit.ask("coordinator-possible-competition", Visit.variables("after", visit.asked().after()));
		return visit.page("concurrentie", visit.words().message("competition.title"))
			.with("competition", answer.object("possibleCompetition"))
			.table(table(visit.whole(answer, "possibleCompetition.pairs", "after"), visit))
			.view();
	}

	private static Table table(List<Map<String, Object>> pairs, Visit visit) {
		return visit.table("concurrentie")
			.column("deal_id", "one.deal.id")
			.column("deal", "one.deal.name")
			.column("andere_deal_id", "other.deal.id")
			.column("andere_deal", "other.deal.name")
			.column("vraag", (pair) -> Texts.of(pair, "question", visit.words()))
			.column("hoe_dichtbij", (pair) -> visit.words().message("competition." + Path.text(pair, "closeness")))
			.column("waar", "where.place.name")
			.column("kilometers", "distance.kilometres")
			.column("gelijktijdig", (pair) -> visit.words().message("sameTime." + Path.text(pair, "sameTime")))
			.column("feit_ids", "facts.id")
			.of(pairs);
	}

}
