package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Pictures;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.picture.PathDrawing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The chains between region and central government, in both directions: how formal effects got, and each step by step. */
@Controller
final class ChainsController {

	private static final List<String> ORIGINS = List.of("INTERVENTION", "DEAL", "PROGRAMME", "INSTRUMENT", "ELSEWHERE");

	private static final List<String> STRENGTHS = List.of("STATED", "PARTLY_STATED", "CHRONOLOGY_ONLY");

	private static final int LAYERS = 7;

	private final Pictures pictures;

	ChainsController(Pictures pictures) {
		this.pictures = pictures;
	}

	@GetMapping("/terugkoppeling")
	ModelAndView all(Visit visit) {
		Filter origin = visit.asked().filter("begin", ORIGINS.stream()
			.map((each) -> new Filter.Option(each.toLowerCase(Locale.ROOT), visit.words().message("origin." + each))).toList());
		Filter layer = visit.asked().filter("laag", IntStream.rangeClosed(1, LAYERS)
			.mapToObj((number) -> new Filter.Option(String.valueOf(number), number + " " + PathDrawing.layer(number, visit.words())))
			.toList());
		Filter strength = visit.asked().filter("sterkte", Filter.options("chain-strength", STRENGTHS, visit.words()));
		Answer layers = visit.ask("researcher-feedback-layers", Visit.variables("origins",
				(origin.chosen() == null) ? null : List.of(origin.chosen().toUpperCase(Locale.ROOT)), "layer", layer.chosen(), "strength",
				strength.chosen(), "first", 15, "after", visit.asked().after()));
		Answer others = visit.ask("chains", Visit.variables("direction", "FEEDFORWARD", "strength", strength.chosen()));
		List<Map<String, Object>> rows = new ArrayList<>(layers.list("feedbackLayers.layers"));
		Collections.reverse(rows);
		return visit.page("terugkoppeling", visit.words().message("nav.terugkoppeling"))
			.with("filters", List.of(origin, layer, strength))
			.with("rows", rows)
			.with("layers", layers.object("feedbackLayers"))
			.with("feedforward", others.list("chains.nodes"))
			.with("byOrigin", new Groups("origin"))
			.table(chainsTable(visit.whole(layers, "feedbackLayers.chains", "after"), visit))
			.table(layersTable(layers.list("feedbackLayers.layers"), visit))
			.view();
	}

	@GetMapping("/ketens/{id}")
	ModelAndView chain(@PathVariable String id, Visit visit) {
		String full = "chain/" + id;
		Map<String, Object> path = path(visit, "researcher-feedback-paths", "feedbackPaths", full);
		if (path == null) {
			path = path(visit, "researcher-feedforward-paths", "feedforwardPaths", full);
		}
		if (path == null) {
			throw visit.unknown(id);
		}
		DrawnPath drawn = DrawnPath.of(path, visit.words());
		return visit.page("keten", Path.text(path, "chain.name"))
			.with("drawn", drawn)
			.with("path", path)
			.table(DrawnPath.steps(List.of(drawn), visit))
			.file("lijn", () -> this.pictures.svg("lijn", "parts/path", "drawing", Map.of("drawing", drawn.drawing()), visit))
			.view();
	}

	private static @Nullable Map<String, Object> path(Visit visit, String document, String field, String chain) {
		List<Map<String, Object>> paths = visit.ask(document, Map.of("from", chain, "first", 1)).list(field + ".paths.nodes");
		return paths.isEmpty() ? null : paths.get(0);
	}

	private static Table chainsTable(List<Map<String, Object>> chains, Visit visit) {
		return visit.table("ketens")
			.column("keten_id", "path.chain.id")
			.column("keten", "path.chain.name")
			.column("keten_url", (chain) -> visit.url(visit.path(Path.text(chain, "path.chain.id"))))
			.column("begin", (chain) -> visit.words().message("origin." + chain.get("origin")))
			.column("begin_ids", "path.startsIn.node.id")
			.column("sterkte", (chain) -> visit.words().code("chain-strength", Path.get(chain, "path.strength")))
			.column("bereikte_laag_id", "path.highestReached.layer.id")
			.column("bereikte_laag", (chain) -> Texts.name(chain, "path.highestReached.layer", visit.words()))
			.column("genoemde_laag_id", "path.highestAddressed.layer.id")
			.column("gaten", "path.gaps.kind")
			.column("feit_ids", "path.highestReached.facts.id")
			.of(chains);
	}

	private static Table layersTable(List<Map<String, Object>> layers, Visit visit) {
		return visit.table("lagen")
			.column("laag_id", "layer.id")
			.column("laag", (row) -> Texts.name(row, "layer", visit.words()))
			.column("begin_codes", "counts.origin")
			.column("ketens_tot_hier", "counts.chains")
			.column("ketens_tot_hier_of_verder", "counts.reached")
			.column("ketens_alleen_genoemd", "counts.addressedOnly")
			.of(layers);
	}

}
