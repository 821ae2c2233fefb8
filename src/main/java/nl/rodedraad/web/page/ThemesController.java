package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Pictures;
import nl.rodedraad.web.TableOf;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.picture.TrendBars;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The themes, and of one of them who does what, with what, what came out, and whom to invite to talk about it. */
@Controller
final class ThemesController {

	private static final int DEALS = 10;

	private static final String INVITE = "communityOfPractice.invite";

	private final Pictures pictures;

	ThemesController(Pictures pictures) {
		this.pictures = pictures;
	}

	@GetMapping("/themas")
	ModelAndView list(Visit visit) {
		Answer themes = visit.ask("themes", Map.of());
		Answer trend = visit.ask("researcher-theme-trend", Map.of());
		List<Map<String, Object>> rows = trend.list("themeTrend.rows");
		Map<String, Integer> deals = new LinkedHashMap<>();
		rows.forEach((row) -> deals.put(Path.text(row, "theme.id"), deals(row)));
		return visit.page("themas", visit.words().message("nav.themas"))
			.with("domains", new Groups("domainName").of(themes.list("themes.nodes").stream().map(ThemesController::withDomain).toList()))
			.with("deals", deals)
			.with("trend", trend.object("themeTrend"))
			.with("bars", TrendBars.ofAll(rows))
			.table(trendTable(trend.list("themeTrend.columns"), rows, visit))
			.view();
	}

	@GetMapping("/themas/{id}")
	ModelAndView theme(@PathVariable String id, Visit visit) {
		Answer about = visit.ask("theme", Map.of("id", id));
		Map<String, Object> theme = about.object("theme");
		if (theme == null) {
			throw visit.unknown(id);
		}
		Filter approach = visit.asked().filter("aanpak", Approaches.options(theme));
		Filter instrument = visit.asked().filter("instrument", Filter.options(about.list("instruments.nodes")));
		Filter landsdeel = visit.asked().filter("landsdeel", Filter.options(about.list("landsdelen.nodes")));
		Answer community = visit.ask("community-theme", Visit.variables("theme", id, "approach", approach.chosen(), "instrument",
				instrument.chosen(), "landsdeel", landsdeel.chosen(), "first", DEALS, "after", visit.asked().after()));
		Answer trend = visit.ask("researcher-theme-trend", Map.of("theme", id));
		TrendBars bars = TrendBars.of(trend.list("themeTrend.rows").get(0), trend.list("themeTrend.columns"));
		List<Map<String, Object>> deals = community.list("communityOfPractice.deals.nodes");
		return visit.page("thema", String.valueOf(theme.get("name")))
			.with("theme", theme)
			.with("filters", List.of(approach, instrument, landsdeel))
			.with("community", community.object("communityOfPractice"))
			.with("doing", deals.stream().filter((deal) -> !List.of().equals(deal.get("interventions"))).toList())
			.with("others", deals.stream().filter((deal) -> List.of().equals(deal.get("interventions"))).toList())
			.with("byKind", new Groups("kind"))
			.with("trend", trend.object("themeTrend"))
			.with("bars", bars)
			.with("measurement", visit.ask("researcher-measurement", Map.of("theme", id, "first", 1)).object("measurement.summary"))
			.table(Invitations.table(invited(community, visit), visit))
			.table(doingTable(visit.whole(community, "communityOfPractice.deals", "after"), visit))
			.file("tranches", () -> this.pictures.svg("tranches", "parts/trend", "bars", Map.of("bars", bars), visit))
			.view();
	}

	@GetMapping("/themas/{id}/instrumenten")
	ModelAndView instruments(@PathVariable String id, Visit visit) {
		Answer compared = visit.ask("community-compare-instruments", Map.of("theme", id, "first", 12));
		List<Map<String, Object>> instruments = compared.list("compareInstruments.instruments");
		List<Map<String, Object>> examples = new ArrayList<>();
		for (Map<String, Object> instrument : instruments) {
			for (Map<String, Object> example : objects(instrument, "examples.nodes")) {
				Map<String, Object> row = new LinkedHashMap<>(example);
				row.put("instrument", instrument.get("instrument"));
				examples.add(row);
			}
		}
		return visit.page("thema-instrumenten", visit.words().message("compare.title", Path.text(compared.data(), "compareInstruments.theme.name")))
			.with("compared", compared.object("compareInstruments"))
			.table(examplesTable(examples, visit))
			.view();
	}

	private static Map<String, Object> withDomain(Map<String, Object> theme) {
		Map<String, Object> with = new LinkedHashMap<>(theme);
		with.put("domainName", Path.text(theme, "domain.node.name"));
		return with;
	}

	private static int deals(Map<String, Object> row) {
		return objects(row, "cells").stream().mapToInt((cell) -> ((Number) cell.get("deals")).intValue()).sum();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> objects(Map<String, Object> from, String path) {
		return (List<Map<String, Object>>) Path.get(from, path);
	}

	private static Table trendTable(List<Map<String, Object>> columns, List<Map<String, Object>> rows, Visit visit) {
		List<Map<String, Object>> cells = new ArrayList<>();
		for (Map<String, Object> row : rows) {
			List<Map<String, Object>> ofRow = objects(row, "cells");
			for (int i = 0; i < ofRow.size(); i++) {
				cells.add(Map.of("theme", row.get("theme"), "column", columns.get(i), "cell", ofRow.get(i)));
			}
		}
		return visit.table("trend")
			.column("thema_id", "theme.id")
			.column("thema", (row) -> Texts.name(row, "theme", visit.words()))
			.column("tranche_id", "column.tranche.id")
			.column("deals_met_thema", "cell.deals")
			.column("waarvan_in_bron", "cell.stated")
			.column("waarvan_ingedeeld", "cell.classified")
			.column("deals_in_tranche", "column.deals")
			.column("deals_zonder_bekend_thema", "column.withoutTheme")
			.column("deal_ids", "cell.holders.deal.id")
			.of(cells);
	}

	/** Whom to invite: on account of the deals of the page, and of all deals of the selection when the reader takes the table home. */
	private static List<Map<String, Object>> invited(Answer community, Visit visit) {
		if (!"csv".equals(visit.asked().text("formaat"))) {
			return community.list(INVITE);
		}
		Map<String, Map<String, Object>> byParty = new LinkedHashMap<>();
		Map<String, Object> variables = new LinkedHashMap<>(community.variables());
		variables.remove("after");
		boolean more = true;
		while (more) {
			Answer part = visit.ask(community.document(), variables);
			part.list(INVITE).forEach((each) -> byParty.merge(Path.text(each, "party.id"), each, ThemesController::both));
			variables.put("after", Path.get(part.data(), "communityOfPractice.deals.pageInfo.endCursor"));
			more = Boolean.TRUE.equals(Path.get(part.data(), "communityOfPractice.deals.pageInfo.hasNextPage"));
		}
		return List.copyOf(byParty.values());
	}

	/** The same party on account of other deals. */
	private static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
		List<Map<String, Object>> why = new ArrayList<>(objects(one, "why"));
		why.addAll(objects(other, "why"));
		return Map.of("party", one.get("party"), "deals", ((Number) one.get("deals")).intValue() + ((Number) other.get("deals")).intValue(), "why", why);
	}

	private static Table doingTable(List<Map<String, Object>> deals, Visit visit) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Map<String, Object> deal : deals) {
			for (Map<String, Object> practice : objects(deal, "interventions")) {
				rows.add(Map.of("deal", deal.get("deal"), "tranches", deal.get("tranches"), "practice", practice));
			}
		}
		return practices(visit.table("wie_doet_wat").column("deal_id", "deal.id").column("deal", "deal.name").column("tranche_id", "tranches.node.id"), visit)
			.of(rows);
	}

	private static Table examplesTable(List<Map<String, Object>> examples, Visit visit) {
		return practices(visit.table("instrumenten").column("instrument_id", "instrument.id").column("instrument", "instrument.name")
			.column("deal_id", "deal.id").column("deal", "deal.name"), visit)
			.of(examples);
	}

	private static TableOf practices(TableOf table, Visit visit) {
		return table.column("interventie_id", "practice.intervention.id")
			.column("interventie", "practice.intervention.name")
			.column("interventie_url", (row) -> visit.url(visit.path(Path.text(row, "practice.intervention.id"))))
			.column("instrument_ids", "practice.instruments.node.id")
			.column("resultaten", (row) -> Texts.of(row, "practice.outcomes.text", visit.words()))
			.column("gemeten", (row) -> visit.words().code("answer", Path.get(row, "practice.measured")))
			.column("blijft", (row) -> Texts.of(row, "practice.anchoring.text", visit.words()))
			.column("feit_ids", "practice.facts.id");
	}

}
