package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The tranches: the rounds in which deals were selected. */
@Controller
final class TranchesController {

	@GetMapping("/tranches")
	ModelAndView tranches(Visit visit) {
		Answer answer = visit.ask("tranches", Map.of());
		List<Map<String, Object>> tranches = answer.list("tranches.nodes");
		Map<String, Long> deals = Deals.named(answer.list("deals.nodes")).stream()
			.collect(Collectors.groupingBy((deal) -> Path.text(deal, "tranche.node.id"), Collectors.counting()));
		return visit.page("tranches", visit.words().message("tranches.title"))
			.with("tranches", tranches)
			.with("deals", deals)
			.with("short", new Deals())
			.table(table(tranches, (tranche) -> deals.getOrDefault(Path.text(tranche, "id"), 0L), visit))
			.view();
	}

	@GetMapping("/tranches/{number}")
	ModelAndView tranche(@PathVariable String number, Visit visit) {
		Answer answer = visit.ask("tranche", Map.of("id", number));
		Map<String, Object> tranche = answer.object("tranche");
		if (tranche == null) {
			throw visit.unknown(number);
		}
		List<Map<String, Object>> deals = Deals.named(answer.list("deals.nodes"));
		return visit.page("tranche", Path.text(tranche, "name"))
			.with("tranche", tranche)
			.with("deals", deals)
			.with("said", new Groups("predicate").of(list(tranche, "facts.nodes")))
			.with("topics", new Groups("topic"))
			.with("short", new Deals())
			.table(table(List.of(tranche), (one) -> (long) deals.size(), visit))
			.view();
	}

	private static Table table(List<Map<String, Object>> tranches, Function<Map<String, Object>, Long> deals, Visit visit) {
		return visit.table("tranches")
			.column("tranche_id", "id")
			.column("naam", "name")
			.column("nummer", "number")
			.column("url", (tranche) -> visit.url(visit.path(Path.text(tranche, "id"))))
			.column("begint", "start")
			.column("einde", "end")
			.column("aantal_deals", (tranche) -> deals.apply(tranche).toString())
			.column("euro_rijk", (tranche) -> new Deals().amounts(list(tranche, "money"), "RIJK"))
			.of(tranches);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> from, String path) {
		return (List<Map<String, Object>>) Path.get(from, path);
	}

}
