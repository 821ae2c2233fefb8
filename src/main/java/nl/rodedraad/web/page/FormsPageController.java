package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Forms of cooperation beside each other, and each on its own. */
@Controller
final class FormsPageController {

	private static final List<String> CHARACTERISTICS = List.of("PARTICIPATING_LAYERS", "SOCIETAL_PARTIES", "KNOWLEDGE_ROLE", "GOAL", "DURATION",
			"FINANCE", "RESULT_CONCEPT", "COMPOSITION", "INITIATOR", "ROLE_OF_STATE");

	@GetMapping("/samenwerkingsvormen")
	ModelAndView forms(Visit visit) {
		List<Map<String, Object>> all = visit.ask("forms", Map.of()).list("forms.nodes");
		Set<String> forms = visit.asked().choices("vorm", Filter.options(all).stream().map(Filter.Option::value).toList());
		Set<String> characteristics = visit.asked().choices("kenmerk", CHARACTERISTICS);
		Answer answer = visit.ask("researcher-cooperation-forms", Visit.variables("forms", forms.isEmpty() ? null : List.copyOf(forms),
				"characteristics", characteristics.isEmpty() ? null : List.copyOf(characteristics)));
		return visit.page("samenwerkingsvormen", visit.words().message("nav.samenwerkingsvormen"))
			.with("all", all.stream().sorted(Comparator.comparing((form) -> Path.text(form, "family"))).toList())
			.with("families", new Groups("family"))
			.with("characteristics", CHARACTERISTICS)
			.with("chosenForms", forms)
			.with("chosenCharacteristics", characteristics)
			.with("comparison", answer.object("cooperationForms"))
			.table(comparisonTable(answer, visit))
			.view();
	}

	@GetMapping("/samenwerkingsvormen/{id}")
	ModelAndView form(@PathVariable String id, Visit visit) {
		Answer form = visit.ask("form", Map.of("id", id));
		Map<String, Object> found = form.object("form");
		if (found == null) {
			throw visit.unknown(id);
		}
		Groups byCharacteristic = new Groups("characteristic");
		return visit.page("samenwerkingsvorm", Path.text(found, "name"))
			.with("form", found)
			.with("characteristics", CHARACTERISTICS)
			.with("texts", byCharacteristic.of(form.list("form.characteristics")))
			.with("traits", byCharacteristic.of(form.list("form.traits")))
			.with("none", List.of())
			.with("byTopic", new Groups("topic"))
			.view();
	}

	/** A row for each form and characteristic. */
	@SuppressWarnings("unchecked")
	private static Table comparisonTable(Answer answer, Visit visit) {
		List<Map<String, Object>> cells = new ArrayList<>();
		for (Map<String, Object> row : answer.list("cooperationForms.rows")) {
			for (Map<String, Object> cell : (List<Map<String, Object>>) row.get("cells")) {
				cells.add(Map.of("form", row.get("form"), "cell", cell));
			}
		}
		return visit.table("vormen")
			.column("vorm_id", "form.id")
			.column("vorm", "form.name")
			.column("familie", (cell) -> Codes.of(cell, "form.family", "form-family", visit.words()))
			.column("kenmerk", (cell) -> Codes.of(cell, "cell.characteristic", "form-characteristic", visit.words()))
			.column("bekend", (cell) -> visit.words().message("forms.state." + Path.text(cell, "cell.state")))
			.column("wat_het_essay_zegt", (cell) -> Texts.of(cell, "cell.texts.text", visit.words()))
			.column("trefwoorden", (cell) -> Codes.of(cell, "cell.traits.trait", "form-trait", visit.words()))
			.column("feit_ids", "cell.texts.facts.id")
			.of(cells);
	}

}
