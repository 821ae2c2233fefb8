package nl.rodedraad.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Addresses;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where sources disagree, each side with its evidence. */
@Controller
final class DisagreementsController {

	private static final String DOCUMENT = "researcher-contradictions";

	private static final String LIST = "contradictions";

	@GetMapping("/tegenspraak")
	ModelAndView disagreements(Visit visit) {
		Answer all = visit.ask(DOCUMENT, Visit.variables("first", 100, "after", visit.asked().after()));
		List<Filter.Option> kinds = List.of("CONTRADICTION", "COUNTED_DIFFERENTLY").stream()
			.map((code) -> new Filter.Option(code, visit.words().message("disagreement." + code)))
			.toList();
		Filter kind = visit.asked().filter("soort", kinds);
		Filter about = visit.asked().filter("over", things(all.list(LIST + ".nodes")));
		boolean narrowed = kind.chosen() != null || about.chosen() != null;
		Answer found = narrowed ? visit.ask(DOCUMENT, Visit.variables("first", 100, "kind", kind.chosen(), "about", about.chosen())) : all;
		return visit.page("tegenspraak", visit.words().message("nav.tegenspraak"))
			.with("filters", List.of(kind, about))
			.with("found", found.object(LIST))
			.table(table(visit.whole(found, LIST, "after"), visit))
			.view();
	}

	private static List<Filter.Option> things(List<Map<String, Object>> disagreements) {
		Map<String, String> names = new LinkedHashMap<>();
		disagreements.forEach((one) -> names.putIfAbsent(Path.text(one, "about.id"), Path.text(one, "about.name")));
		return names.entrySet().stream().map((thing) -> new Filter.Option(thing.getKey(), thing.getValue())).toList();
	}

	@SuppressWarnings("unchecked")
	private static Table table(List<Map<String, Object>> disagreements, Visit visit) {
		List<Map<String, Object>> sides = disagreements.stream()
			.flatMap((one) -> ((List<Map<String, Object>>) Path.get(one, "sides")).stream().map((side) -> {
				Map<String, Object> row = new LinkedHashMap<>(side);
				row.put("disagreement", one);
				return row;
			}))
			.toList();
		return visit.table("tegenspraak")
			.column("tegenspraak_id", "disagreement.id")
			.column("soort", (side) -> visit.words().message("disagreement." + Path.text(side, "disagreement.kind")))
			.column("over_id", "subjectId")
			.column("over", "subjectName")
			.column("wat", (side) -> visit.words().text((Map<String, ?>) side.get("label")))
			.column("waarde", (side) -> visit.words().text((Map<String, ?>) side.get("said")))
			.column("waarde_ruw", "value")
			.column("nader", (side) -> visit.words().narrowed(side))
			.column("feit_id", "id")
			.column("feit_url", (side) -> visit.url(Addresses.ofFact(Path.text(side, "id"))))
			.column("bronnen", "supports.source.title")
			.of(sides);
	}

}
