package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The ministries through time, and of one of them where it signed and where it was involved in earnest. */
@Controller
final class MinistriesController {

	private static final List<String> SIGNED = List.of("YES", "NO", "UNKNOWN");

	private static final List<String> INVOLVED = List.of("FOUND", "DECLINED", "NONE_FOUND", "UNKNOWN");

	@GetMapping("/ministeries")
	ModelAndView ministries(Visit visit) {
		Answer ministries = visit.ask("ministries", Map.of());
		Answer matrix = visit.ask("coordinator-involvement-matrix", Map.of());
		List<Map<String, Object>> rows = matrix.list("involvementMatrix.rows");
		List<MinistryTally> tallies = ministries.list("ministries.nodes").stream().map((ministry) -> tally(ministry, rows)).toList();
		return visit.page("ministeries", visit.words().message("nav.ministeries"))
			.with("tallies", tallies)
			.with("coverage", matrix.object("involvementMatrix.coverage"))
			.with("counted", matrix.list("involvementMatrix.deals.nodes").size())
			.table(listTable(tallies, visit))
			.view();
	}

	@GetMapping("/ministeries/{id}")
	ModelAndView ministry(@PathVariable String id, Visit visit) {
		Answer ministry = visit.ask("ministry", Map.of("id", id));
		Map<String, Object> found = ministry.object("ministry");
		if (found == null) {
			throw visit.unknown(id);
		}
		Answer choices = visit.ask("choices", Map.of());
		Filter tranche = visit.asked().filter("tranche", Filter.options(choices.list("tranches.nodes")));
		Filter theme = visit.asked().filter("thema", Filter.options(choices.list("themes.nodes")));
		Filter signed = visit.asked().filter("getekend", options("signed", SIGNED, visit));
		Filter involved = visit.asked().filter("betrokken", options("involvement", INVOLVED, visit));
		Answer involvement = visit.ask("coordinator-ministry-involvement", Visit.variables("ministry", found.get("id"), "tranche", tranche.chosen(),
				"theme", theme.chosen(), "signed", signed.chosen(), "involvement", involved.chosen(), "after", visit.asked().after()));
		List<Map<String, Object>> cells = visit.whole(involvement, "ministryInvolvement.cells", "after");
		return visit.page("ministerie", String.valueOf(found.get("name")))
			.with("ministry", found)
			.with("names", MinistryNames.names(found))
			.with("shortName", MinistryNames.brief(found))
			.with("involvement", involvement.object("ministryInvolvement"))
			.with("filters", List.of(tranche, theme, signed, involved))
			.with("byTopic", new Groups("topic"))
			.table(cellsTable(found, cells, visit))
			.view();
	}

	private static List<Filter.Option> options(String kind, List<String> states, Visit visit) {
		return states.stream().map((state) -> new Filter.Option(state, visit.words().message(kind + "." + state))).toList();
	}

	private static MinistryTally tally(Map<String, Object> ministry, List<Map<String, Object>> rows) {
		List<?> cells = rows.stream().filter((row) -> Path.text(row, "ministry.id").equals(ministry.get("id"))).findFirst()
			.map((row) -> (List<?>) row.get("cells")).orElseGet(ArrayList::new);
		return new MinistryTally(ministry, MinistryNames.brief(ministry), count(cells, "YES", null), count(cells, null, "FOUND"),
				count(cells, "YES", "NONE_FOUND"), count(cells, "UNKNOWN", "UNKNOWN"));
	}

	private static int count(List<?> cells, @Nullable String signed, @Nullable String involvement) {
		return (int) cells.stream()
			.filter((cell) -> (signed == null || Path.text(cell, "signed").equals(signed))
					&& (involvement == null || Path.text(cell, "involvement").equals(involvement)))
			.count();
	}

	private static Table listTable(List<MinistryTally> tallies, Visit visit) {
		return visit.table("ministeries")
			.column("ministerie_id", (row) -> Path.text(row, "ministry.id"))
			.column("ministerie", (row) -> Path.text(row, "ministry.name"))
			.column("ministerie_url", (row) -> visit.url(visit.path(Path.text(row, "ministry.id"))))
			.column("afkorting", "shortName")
			.column("namen", "ministry.names.name")
			.column("getekend_aantal", "signed")
			.column("betrokken_aantal", "found")
			.column("getekend_niets_gevonden_aantal", "nothingFound")
			.column("onbekend_aantal", "unknown")
			.of(tallies.stream().map((tally) -> Map.<String, Object>of("ministry", tally.ministry(), "shortName", tally.shortName(), "signed",
					tally.signed(), "found", tally.found(), "nothingFound", tally.nothingFound(), "unknown", tally.unknown()))
				.toList());
	}

	private static Table cellsTable(Map<String, Object> ministry, List<Map<String, Object>> cells, Visit visit) {
		return visit.table("deelname")
			.column("ministerie_id", (cell) -> Path.text(ministry, "id"))
			.column("ministerie", (cell) -> Path.text(ministry, "name"))
			.column("deal_id", "deal.id")
			.column("deal", "deal.name")
			.column("deal_url", (cell) -> visit.url(visit.path(Path.text(cell, "deal.id"))))
			.column("getekend", (cell) -> visit.words().message("signed." + Path.text(cell, "signed")))
			.column("ondertekend_als", "signatures.namedAs")
			.column("andere_rollen", (cell) -> Codes.of(cell, "otherRoles.role", "party-role", visit.words()))
			.column("betrokken", (cell) -> visit.words().message("involvement." + Path.text(cell, "involvement")))
			.column("soorten", (cell) -> Codes.of(cell, "kinds", "involvement", visit.words()))
			.column("coordineert", (cell) -> Path.text(cell, "coordination.thing.name"))
			.column("vergeefs_doorzocht", "documents.source.title")
			.column("feit_ids", "facts.id")
			.of(cells);
	}

}
