package nl.rodedraad.web.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Pictures;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.picture.DotMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The programmes, and of one of them first of all with which deals it overlaps and why. */
@Controller
final class ProgrammesController {

	private final OverlapMap maps;

	private final Pictures pictures;

	ProgrammesController(OverlapMap maps, Pictures pictures) {
		this.maps = maps;
		this.pictures = pictures;
	}

	@GetMapping("/programmas/{id}")
	ModelAndView programme(@PathVariable String id, Visit visit) {
		Answer programme = visit.ask("programme", Map.of("id", id));
		Map<String, Object> found = programme.object("programme");
		if (found == null) {
			throw visit.unknown(id);
		}
		Answer overlap = visit.ask("coordinator-programme-overlap", Visit.variables("programme", id, "after", visit.after()));
		List<Map<String, Object>> pairs = visit.whole(overlap, "programmeOverlap.pairs", "after");
		DotMap map = this.maps.of(id, visit);
		return visit.page("programma", String.valueOf(found.get("name")))
			.with("programme", found)
			.with("overlap", overlap.object("programmeOverlap"))
			.with("groups", new Groups("kind"))
			.with("map", map)
			.file("kaart", () -> this.pictures.svg("kaart", "parts/map", "drawing", Map.of("map", map), visit))
			.table(overlapTable(pairs, visit))
			.view();
	}

	private static Table overlapTable(List<Map<String, Object>> pairs, Visit visit) {
		return visit.table("overlap")
			.column("programma_id", "programme.id")
			.column("programma", "programme.name")
			.column("deal_id", "deal.id")
			.column("deal", "deal.name")
			.column("deal_url", (pair) -> visit.url(visit.path(Path.text(pair, "deal.id"))))
			.column("redenen", (pair) -> String.join("; ", new LinkedHashSet<>(List.of(Path.text(pair, "reasons.kind").split("; ")))))
			.column("feit_ids", "reasons.facts.id")
			.of(pairs);
	}

}
