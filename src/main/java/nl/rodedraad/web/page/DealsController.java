package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.export.Table;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Pictures;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.picture.Atlas;
import nl.rodedraad.web.picture.DotMap;
import nl.rodedraad.web.picture.MapMark;
import nl.rodedraad.web.picture.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The deals: one selection as a map, a table and a timeline. */
@Controller
final class DealsController {

	private final Deals inShort = new Deals();

	private final Atlas atlas;

	private final Pictures pictures;

	DealsController(Atlas atlas, Pictures pictures) {
		this.atlas = atlas;
		this.pictures = pictures;
	}

	@GetMapping("/deals")
	ModelAndView deals(Visit visit) {
		DealFilters filters = DealFilters.of(visit);
		Map<String, Object> variables = filters.variables();
		variables.put("after", visit.asked().after());
		Answer answer = visit.ask("deals", variables);
		Answer costs = visit.ask("deals-money", variables);
		List<Map<String, Object>> deals = Deals.named(answer.list("deals.nodes"));
		int unnamed = answer.list("deals.nodes").size() - deals.size();
		List<Timeline.Run> runs = deals.stream().map((deal) -> run(deal, visit)).toList();
		DotMap map = this.atlas.map(visit.words().message("deals.map.title"), marks(deals), visit);
		Timeline timeline = Timeline.of(visit.words().message("deals.timeline.title"), runs);
		return visit.page("deals", visit.words().message("nav.deals"))
			.with("filters", filters.all())
			.with("connection", answer.object("deals"))
			.with("total", Integer.parseInt(Path.text(answer.data(), "deals.totalCount")) - unnamed)
			.with("deals", deals)
			.with("money", moneyById(costs.list("deals.nodes")))
			.with("short", this.inShort)
			.with("nearest", deals.isEmpty() ? filters.nearest(visit) : List.of())
			.with("map", map)
			.with("absent", deals.stream().filter((deal) -> !isOnMap(deal, visit)).toList())
			.with("timeline", timeline)
			.with("undated", runs.stream().filter((run) -> !run.isKnown()).toList())
			.table(table(Deals.named(visit.whole(answer, "deals", "after")), moneyById(visit.whole(costs, "deals", "after")), visit))
			.file("kaart", () -> this.pictures.svg("deals-kaart", "parts/map", "drawing", Map.of("map", map), visit))
			.file("tijdlijn", () -> this.pictures.svg("deals-tijdlijn", "parts/timeline", "bars", Map.of("timeline", timeline), visit))
			.view();
	}

	private static Map<Object, List<Map<String, Object>>> moneyById(List<Map<String, Object>> deals) {
		return deals.stream().collect(Collectors.toMap((deal) -> deal.get("id"), (deal) -> list(deal, "money")));
	}

	private static List<MapMark> marks(List<Map<String, Object>> deals) {
		return deals.stream().flatMap((deal) -> list(deal, "municipalities.node").stream()
			.map((place) -> new MapMark(Path.text(place, "id"), "deal", Path.text(deal, "name")))).toList();
	}

	private boolean isOnMap(Map<String, Object> deal, Visit visit) {
		return list(deal, "municipalities.node").stream().anyMatch((place) -> this.atlas.knows(Path.text(place, "id"), visit));
	}

	private static Timeline.Run run(Map<String, Object> deal, Visit visit) {
		String period = visit.words().period(deal.get("start"), deal.get("end"));
		return new Timeline.Run(Path.text(deal, "name"), visit.path(Path.text(deal, "id")), period, date(deal.get("start")), date(deal.get("end")),
				date(deal.get("signed")));
	}

	private static @Nullable PartialDate date(@Nullable Object text) {
		return (text == null) ? null : PartialDate.parse(text.toString());
	}

	private Table table(List<Map<String, Object>> deals, Map<Object, List<Map<String, Object>>> money, Visit visit) {
		return visit.table("deals")
			.column("deal_id", "id")
			.column("deal", "name")
			.column("deal_url", (deal) -> visit.url(visit.path(Path.text(deal, "id"))))
			.column("tranche_id", "tranche.node.id")
			.column("status", (deal) -> visit.words().code("status", deal.get("status")))
			.column("soort_deal", (deal) -> visit.words().code("deal-form", deal.get("form")))
			.column("landsdelen", "landsdelen.node.name")
			.column("provincies", "provinces.node.name")
			.column("gemeente_ids", "municipalities.node.id")
			.column("gemeenten", "municipalities.node.name")
			.column("ondertekend", "signed")
			.column("begint", "start")
			.column("einde", "end")
			.column("euro_rijk", (deal) -> this.inShort.amounts(money.getOrDefault(deal.get("id"), List.of()), "RIJK"))
			.column("euro_regio", (deal) -> this.inShort.amounts(money.getOrDefault(deal.get("id"), List.of()), "REGIO"))
			.column("thema_ids", "themes.node.id")
			.column("themas", "themes.node.name")
			.column("ministeries_getekend", (deal) -> Path.text(this.inShort.signatories(list(deal, "parties")), "party.id"))
			.of(deals);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> from, String path) {
		return (List<Map<String, Object>>) Path.get(from, path);
	}

}
