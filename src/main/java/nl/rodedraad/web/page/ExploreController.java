package nl.rodedraad.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.export.CytoscapeJson;
import nl.rodedraad.export.Graph;
import nl.rodedraad.web.Addresses;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.GraphOf;
import nl.rodedraad.web.Named;
import nl.rodedraad.web.Page;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * The graph, from any thing on: what stands in any relation to it, and to the things around it that the reader opened. The
 * address holds which those are, so that a picture can be sent to somebody else.
 */
@Controller
final class ExploreController {

	/** More opened things make a picture that nobody reads. */
	private static final int MOST_OPEN = 12;

	private static final List<String> STARTS = List.of("intervention/stallenaanpak", "programme/vhf", "theme/9", "deal/noordoost-brabant");

	@GetMapping("/graaf")
	ModelAndView explore(Visit visit) {
		Named from = Named.of(visit, "van");
		if (from.isInWords()) {
			return new ModelAndView("redirect:" + address(Path.text(from.thing(), "id"), List.of(), kind(visit).chosen()));
		}
		Filter kind = kind(visit);
		Map<String, Object> start = from.thing();
		String title = (start == null) ? visit.words().message("nav.graaf") : visit.words().message("explore.title", Path.text(start, "name"));
		Page page = visit.page("graaf", title).with("from", from).with("kind", kind).with("opened", List.of())
			.with("choices", choices(from));
		if (start == null) {
			return page.with("starts", (from.typed() != null) ? List.of() : starts(visit)).view();
		}
		List<Map<String, Object>> opened = opened(Path.text(start, "id"), kind, visit);
		return page.with("opened", opened).with("most", MOST_OPEN)
			.with("around", opened.stream().map((thing) -> Neighbours.groups(thing, visit)).toList())
			.with("closed", closed(opened, kind))
			.table(Neighbours.table("buren", opened, visit)).graph(graph(opened, visit)).view();
	}

	/** The same as data for the picture. */
	@GetMapping("/graaf/buren")
	@ResponseBody
	Map<String, Object> neighbours(Visit visit) {
		String id = visit.asked().text("van");
		List<Map<String, Object>> opened = (id == null || !id.contains("/")) ? List.of() : opened(id, kind(visit), visit);
		if (opened.isEmpty()) {
			throw visit.unknown((id == null) ? "" : id);
		}
		return CytoscapeJson.of(graph(opened, visit));
	}

	private static Filter kind(Visit visit) {
		return visit.asked().filter("soort", Addresses.kinds().stream().map((kind) -> new Filter.Option(kind, visit.words().code("kind", kind)))
			.sorted((one, other) -> one.label().compareToIgnoreCase(other.label())).toList());
	}

	private static Map<String, Map<String, Object>> choices(Named from) {
		Map<String, Map<String, Object>> choices = new LinkedHashMap<>();
		from.choices().forEach((thing) -> choices.put(address(Path.text(thing, "id"), List.of(), null), thing));
		return choices;
	}

	/** By thing that was opened, where the page is without it. */
	private static Map<String, String> closed(List<Map<String, Object>> opened, Filter kind) {
		List<String> ids = opened.stream().map((thing) -> Path.text(thing, "id")).toList();
		Map<String, String> closed = new LinkedHashMap<>();
		ids.forEach((id) -> closed.put(id, address(ids.get(0), ids.stream().skip(1).filter((other) -> !other.equals(id)).toList(), kind.chosen())));
		return closed;
	}

	private static String address(String from, List<String> opened, @Nullable String kind) {
		StringBuilder address = new StringBuilder("/graaf?van=").append(encoded(from));
		opened.forEach((id) -> address.append("&uit=").append(encoded(id)));
		return (kind == null) ? address.toString() : address.append("&soort=").append(kind).toString();
	}

	private static String encoded(String id) {
		return UriUtils.encodeQueryParam(id, StandardCharsets.UTF_8);
	}

	private static List<Map<String, Object>> starts(Visit visit) {
		List<Map<String, Object>> starts = new ArrayList<>();
		for (String id : STARTS) {
			Map<String, Object> thing = visit.ask("node", Map.of("id", id)).object("node");
			if (thing != null) {
				starts.add(thing);
			}
		}
		return starts;
	}

	/** The thing that the reader began with and those that were opened, each with what stands around it. */
	private static List<Map<String, Object>> opened(String start, Filter kind, Visit visit) {
		List<Map<String, Object>> opened = new ArrayList<>();
		String after = visit.asked().after();
		Map<String, Object> first = around(start, kind, after, visit);
		if (first == null) {
			return List.of();
		}
		opened.add(first);
		for (String id : visit.asked().texts("uit")) {
			if (opened.size() > MOST_OPEN) {
				visit.asked().tooMany("uit", id, MOST_OPEN);
				continue;
			}
			Map<String, Object> next = (id.contains("/") && !id.equals(start)) ? around(id, kind, null, visit) : null;
			if (next == null) {
				visit.asked().unknown("uit", id);
			}
			else {
				opened.add(next);
			}
		}
		return opened;
	}

	private static @Nullable Map<String, Object> around(String id, Filter kind, @Nullable String after, Visit visit) {
		return visit.ask("neighbours", Visit.variables("id", id, "kind", kind.chosen(), "after", after)).object("node");
	}

	private static Graph graph(List<Map<String, Object>> opened, Visit visit) {
		GraphOf graph = visit.graph();
		opened.forEach(graph::thing);
		opened.forEach(graph::relations);
		return graph.graph();
	}

}
