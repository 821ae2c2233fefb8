package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Page;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where one meeting could serve several programmes. */
@Controller
final class SharedMeetingsPageController {

	private static final Set<String> USUAL = Set.of("nplv", "vhf");

	/** Fewer have nothing to share. */
	private static final int FEWEST = 2;

	/** The question takes no more at once. */
	private static final int MOST = 10;

	@GetMapping("/programmas/overleg")
	ModelAndView meetings(Visit visit) {
		List<Filter.Option> programmes = Filter.options(visit.ask("programmes", Map.of()).list("programmes.nodes"));
		Set<String> asked = visit.asked().choices("programma", programmes.stream().map(Filter.Option::value).toList());
		Set<String> chosen = asked.isEmpty() ? USUAL : asked;
		String choose = (chosen.size() < FEWEST) ? "few" : (chosen.size() > MOST) ? "many" : null;
		Page page = visit.page("overleg", visit.words().message("meetings.title"))
			.with("programmes", programmes)
			.with("chosen", chosen)
			.with("choose", choose);
		if (choose != null) {
			return page.view();
		}
		Answer answer = visit.ask("coordinator-shared-meetings", Visit.variables("programmes", List.copyOf(chosen), "after", visit.asked().after()));
		return page.with("meetings", answer.object("sharedMeetings"))
			.table(table(visit.whole(answer, "sharedMeetings.meetings", "after"), visit))
			.view();
	}

	private static Table table(List<Map<String, Object>> meetings, Visit visit) {
		return visit.table("overleg")
			.column("plek_id", "at.id")
			.column("plek", "at.name")
			.column("plek_url", (meeting) -> visit.url(visit.path(Path.text(meeting, "at.id"))))
			.column("hoe_zeker", (meeting) -> visit.words().message("meetings." + Path.text(meeting, "kind")))
			.column("programma_ids", "programmes.thing.id")
			.column("deal_ids", "deals.thing.id")
			.column("partij_ids", "parties.party.id")
			.column("partijen", "parties.party.name")
			.column("feit_ids", "facts.id")
			.of(meetings);
	}

}
