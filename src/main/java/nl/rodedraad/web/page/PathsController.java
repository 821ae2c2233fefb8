package nl.rodedraad.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import nl.rodedraad.export.Graph;
import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Attachment;
import nl.rodedraad.web.GraphOf;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Named;
import nl.rodedraad.web.Page;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Pictures;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.picture.PathPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** How two things are connected. */
@Controller
final class PathsController {

	private static final int FEW = 5;

	private static final int MOST = 20;

	/** Pixels of a file that leave its title and address room. */
	private static final int WIDTH = 640;

	/** Pixels above and below the paths in a file, for the same. */
	private static final int AROUND = 60;

	private final Pictures drawer;

	PathsController(Pictures drawer) {
		this.drawer = drawer;
	}

	@GetMapping("/verbinding")
	ModelAndView paths(Visit visit) {
		Named from = Named.of(visit, "van");
		Named to = Named.of(visit, "naar");
		if (from.isInWords() || to.isInWords()) {
			return new ModelAndView("redirect:" + address(from.written(), to.written()));
		}
		boolean many = visit.asked().choice("aantal", Set.of(String.valueOf(MOST))) != null;
		Map<String, Object> one = from.thing();
		Map<String, Object> other = to.thing();
		String title = (one != null && other != null) ? visit.words().message("paths.title", Path.text(one, "name"), Path.text(other, "name"))
				: visit.words().message("nav.verbinding");
		Page page = visit.page("verbinding", title)
			.with("boxes", List.of(from, to))
			.with("chooses", List.of(choices(from, (id) -> address(id, to.written())), choices(to, (id) -> address(from.written(), id))))
			.with("between", null);
		if (one == null || other == null || one.equals(other)) {
			return page.view();
		}
		Answer answer = visit.ask("connection", Map.of("from", one.get("id"), "to", other.get("id"), "first", many ? MOST : FEW));
		List<Map<String, Object>> paths = answer.list("connection.paths");
		List<PathPicture> pictures = paths.stream().map((path) -> PathPicture.of(one, steps(path), visit)).toList();
		page.with("between", answer.object("connection")).with("notPassed", new Groups("because")).with("pictures", pictures).with("more", more(answer, many))
			.with("back", address(Path.text(other, "id"), Path.text(one, "id")));
		if (paths.isEmpty()) {
			return page.view();
		}
		return page.table(table(rows(one, paths), visit))
			.file("svg", () -> drawing(title, pictures, visit))
			.graph(graph(one, paths, visit))
			.view();
	}

	private static String address(@Nullable String from, @Nullable String to) {
		List<String> parts = new ArrayList<>();
		if (from != null) {
			parts.add("van=" + UriUtils.encodeQueryParam(from, StandardCharsets.UTF_8));
		}
		if (to != null) {
			parts.add("naar=" + UriUtils.encodeQueryParam(to, StandardCharsets.UTF_8));
		}
		return "/verbinding?" + String.join("&", parts);
	}

	private static Map<String, Map<String, Object>> choices(Named named, UnaryOperator<String> address) {
		Map<String, Map<String, Object>> choices = new LinkedHashMap<>();
		named.choices().forEach((thing) -> choices.put(address.apply(Path.text(thing, "id")), thing));
		return choices;
	}

	/** How many paths can be shown beyond those that are. */
	private static int more(Answer answer, boolean many) {
		int total = Integer.parseInt(Path.text(answer.data(), "connection.total"));
		return many ? 0 : Math.min(total, MOST) - Math.min(total, FEW);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> steps(Map<String, Object> path) {
		return (List<Map<String, Object>>) path.get("steps");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(Map<String, Object> start, List<Map<String, Object>> paths) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < paths.size(); i++) {
			Map<String, Object> at = start;
			int number = 0;
			for (Map<String, Object> step : steps(paths.get(i))) {
				Map<String, Object> row = new LinkedHashMap<>(step);
				row.put("path", i + 1);
				row.put("step", ++number);
				row.put("from", at);
				rows.add(row);
				at = (Map<String, Object>) step.get("node");
			}
		}
		return rows;
	}

	private static Table table(List<Map<String, Object>> rows, Visit visit) {
		return visit.table("verbinding")
			.column("weg", "path")
			.column("stap_op_weg", "step")
			.column("van_id", "from.id")
			.column("van", "from.name")
			.column("relatie", (row) -> visit.words().relation(Path.text(row, "predicate"), row.get("outgoing")))
			.column("naar_id", "node.id")
			.column("naar", "node.name")
			.column("naar_url", (row) -> visit.url(visit.path(Path.text(row, "node.id"))))
			.column("feit_ids", "facts.id")
			.of(rows);
	}

	private static Graph graph(Map<String, Object> start, List<Map<String, Object>> paths, Visit visit) {
		GraphOf graph = visit.graph().thing(start);
		rows(start, paths).forEach((row) -> graph.relation(Path.text(row, "from.id"), row));
		return graph.graph();
	}

	private Attachment drawing(String title, List<PathPicture> pictures, Visit visit) {
		int width = pictures.stream().mapToInt(PathPicture::width).reduce(WIDTH, Math::max);
		int each = pictures.stream().mapToInt(PathPicture::height).max().orElse(0);
		return this.drawer.svg("verbinding", "parts/paths", "all",
				Map.of("title", title, "pictures", pictures, "width", width, "each", each, "height", each * pictures.size() + AROUND), visit);
	}

}
