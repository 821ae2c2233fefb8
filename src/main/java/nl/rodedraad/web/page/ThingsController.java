package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import nl.rodedraad.web.Addresses;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The kinds of things without a page of their own making: lists, and of each thing what is said of it and what stands around it. */
@Controller
final class ThingsController {

	private static final String SEGMENT = "/{segment:organisaties|provincies|landsdelen|gebieden|rondes|toekenningen|pijlers|evaluaties|domeinen|aanpakken"
			+ "|instrumenten|factoren|lagen|stappen}";

	private static final Set<String> NUMBERED = Set.of("instrument", "factor", "layer");

	/** For a kind of thing that is always a part of another, the predicate by which it is; its name alone says little. */
	private static final Map<String, String> PART = Map.of("area", "AREA", "round", "ROUND", "award", "AWARD", "pillar", "PILLAR", "evaluation",
			"EVALUATION", "step", "STEP", "approach", "HAS_APPROACH");

	@GetMapping(SEGMENT)
	ModelAndView list(@PathVariable String segment, Visit visit) {
		String kind = Addresses.kind(segment).orElseThrow();
		String name = visit.asked().text("naam");
		Answer things = visit.ask("things", Visit.variables("kind", kind, "name", name, "partOf",
				PART.containsKey(kind) ? List.of(PART.get(kind)) : List.of(), "sort", NUMBERED.contains(kind) ? "NUMBER" : "NAME", "after", visit.asked().after()));
		return visit.page("dingen", visit.words().message("kind.plural." + kind))
			.with("kind", kind)
			.with("path", "/" + segment)
			.with("name", name)
			.with("things", things.object("nodes"))
			.with("wholes", (Function<Map<String, Object>, List<Map<String, Object>>>) ThingsController::wholes)
			.table(visit.table("dingen")
				.column("ding_id", "id")
				.column("ding", "name")
				.column("ding_url", (thing) -> visit.url(visit.path(Path.text(thing, "id"))))
				.column("deel_van", (thing) -> String.join("; ", wholes(thing).stream().map((whole) -> Path.text(whole, "name")).toList()))
				.column("omschrijving", (thing) -> visit.words().text(text(thing)))
				.of(visit.whole(things, "nodes", "after")))
			.view();
	}

	@GetMapping(SEGMENT + "/{id}")
	ModelAndView thing(@PathVariable String segment, @PathVariable String id, Visit visit) {
		String kind = Addresses.kind(segment).orElseThrow();
		Answer answer = visit.ask("thing", Visit.variables("id", kind + "/" + id, "after", visit.asked().after()));
		Map<String, Object> thing = answer.object("node");
		if (thing == null) {
			throw visit.unknown(id);
		}
		List<Map<String, Object>> wholes = neighbours(thing).stream().filter((neighbour) -> Path.text(neighbour, "predicate").equals(PART.get(kind)))
			.filter(ThingsController::isIncoming).map(ThingsController::node).toList();
		String title = wholes.isEmpty() ? Path.text(thing, "name")
				: visit.words().message("thing.title", Path.text(thing, "name"), Path.text(wholes.get(0), "name"));
		return visit.page("ding", title)
			.with("wholes", wholes)
			.with("kind", kind)
			.with("path", "/" + segment)
			.with("thing", thing)
			.with("labels", new Groups("predicate"))
			.with("groups", Neighbours.groups(thing, visit))
			.table(Neighbours.table("buren", List.of(thing), visit))
			.graph(visit.graph().relations(thing).graph())
			.view();
	}

	/** What a thing of a list is a part of. */
	private static List<Map<String, Object>> wholes(Map<String, Object> thing) {
		return neighbours(thing).stream().filter(ThingsController::isIncoming).map(ThingsController::node).toList();
	}

	private static boolean isIncoming(Map<String, Object> neighbour) {
		return Boolean.FALSE.equals(neighbour.get("outgoing"));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> node(Map<String, Object> neighbour) {
		return (Map<String, Object>) neighbour.get("node");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> neighbours(Map<String, Object> thing) {
		return (List<Map<String, Object>>) Path.get(thing, "neighbours.nodes");
	}

	@SuppressWarnings("unchecked")
	private static @Nullable Map<String, Object> text(Map<String, Object> thing) {
		return (Map<String, Object>) Path.get(thing, "description");
	}

}
