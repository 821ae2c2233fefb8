package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All ministries by all deals, and the evidence of the cell that the address names. */
@Controller
final class MatrixController {

	/** The deal of the cell of which the evidence is shown. */
	static final String DEAL = "deal";

	/** The ministry of that cell. */
	static final String MINISTRY = "ministerie";

	@GetMapping("/ministeries/matrix")
	ModelAndView matrix(Visit visit) {
		Answer choices = visit.ask("choices", Map.of());
		Map<String, String> shortNames = choices.list("ministries.nodes").stream()
			.collect(Collectors.toMap((ministry) -> Path.text(ministry, "id"), MinistryNames::brief));
		List<Filter.Option> ministries = Filter.options(choices.list("ministries.nodes"));
		Filter tranche = visit.asked().filter("tranche", Filter.options(choices.list("tranches.nodes")));
		Filter theme = visit.asked().filter("thema", Filter.options(choices.list("themes.nodes")));
		Set<String> chosen = visit.asked().choices("ministeries", ministries.stream().map(Filter.Option::value).toList());
		Answer answer = visit.ask("coordinator-involvement-matrix", Visit.variables("tranche", tranche.chosen(), "theme", theme.chosen(),
				"ministries", chosen.isEmpty() ? null : List.copyOf(chosen), "after", visit.asked().after()));
		Matrix matrix = Matrix.of(answer, shortNames, visit);
		return visit.page("matrix", visit.words().message("matrix.title"))
			.with("matrix", matrix)
			.with("found", answer.object("involvementMatrix"))
			.with("shortNames", shortNames)
			.with("filters", List.of(tranche, theme))
			.with("ministries", ministries)
			.with("chosen", chosen)
			.with("evidence", evidence(answer, visit))
			.table(table(answer, matrix, visit))
			.view();
	}

	/** The cell that the address names, with its evidence; null when it names none. */
	private static @Nullable Map<String, Object> evidence(Answer answer, Visit visit) {
		String deal = visit.asked().choice(DEAL, shortIds(answer.list("involvementMatrix.deals.nodes")));
		String ministry = visit.asked().choice(MINISTRY, shortIds(answer.list("involvementMatrix.rows").stream().map(MatrixController::ministry).toList()));
		if (deal == null || ministry == null) {
			return null;
		}
		Answer told = visit.ask("coordinator-deal-involvement", Map.of("deal", deal, "ministry", ministry));
		return told.list("dealInvolvement.cells").stream().findFirst()
			.map((cell) -> Map.of("cell", cell, "deal", told.object("dealInvolvement.deal"), "anchor", deal + "." + ministry)).orElse(null);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> ministry(Map<String, Object> row) {
		return (Map<String, Object>) row.get("ministry");
	}

	private static List<String> shortIds(List<Map<String, Object>> things) {
		return things.stream().map((thing) -> MatrixWords.last(Path.text(thing, "id"))).toList();
	}

	/** A row for each deal and ministry. */
	private static Table table(Answer answer, Matrix matrix, Visit visit) {
		List<Map<String, Object>> deals = answer.list("involvementMatrix.deals.nodes");
		List<Map<String, Object>> rows = answer.list("involvementMatrix.rows");
		List<Map<String, Object>> pairs = new ArrayList<>();
		for (int at = 0; at < deals.size(); at++) {
			for (int row = 0; row < rows.size(); row++) {
				pairs.add(Map.of("deal", deals.get(at), "ministry", rows.get(row).get("ministry"), "cell", ((List<?>) rows.get(row).get("cells")).get(at),
						"href", matrix.ministries().get(row).cells().get(at).href()));
			}
		}
		return visit.table("matrix")
			.column("deal_id", "deal.id")
			.column("deal", "deal.name")
			.column("tranche_naam", "deal.tranche.node.name")
			.column("ministerie_id", "ministry.id")
			.column("ministerie", "ministry.name")
			.column("getekend", (pair) -> visit.words().message("signed." + Path.text(pair, "cell.signed")))
			.column("ondertekend_als", "cell.namedAs")
			.column("andere_rollen", (pair) -> Codes.of(pair, "cell.roles", "party-role", visit.words()))
			.column("betrokken", (pair) -> visit.words().message("involvement." + Path.text(pair, "cell.involvement")))
			.column("soorten", (pair) -> Codes.of(pair, "cell.kinds", "involvement", visit.words()))
			.column("coordineert", "cell.coordinates")
			.column("doorzocht_ids", "cell.documents.source.id")
			.column("cel_url", (pair) -> visit.url("/ministeries/matrix" + Path.text(pair, "href")))
			.of(pairs);
	}

}
