package nl.rodedraad.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Addresses;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Citation;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The documents that facts rest on, and of one of them every fact that does. */
@Controller
final class SourcesController {

	private static final List<String> KINDS = List.of("REPORT", "ESSAY", "KAMERBRIEF", "KAMERSTUK", "COVENANT", "OFFICIAL_PUBLICATION",
			"OFFICIAL", "REGIONAL", "NEWS", "DATASET", "WEB");

	@GetMapping("/bronnen")
	ModelAndView sources(Visit visit) {
		Filter kind = visit.asked().filter("soort", Filter.options("source-kind", KINDS, visit.words()));
		String text = visit.asked().text("tekst");
		Answer answer = visit.ask("sources", Visit.variables("kind", kind.chosen(), "text", text, "after", visit.asked().after()));
		return visit.page("bronnen", visit.words().message("nav.bronnen"))
			.with("sources", answer.object("sources"))
			.with("kind", kind)
			.with("text", text)
			.table(table(visit.whole(answer, "sources", "after"), visit))
			.view();
	}

	private static Table table(List<Map<String, Object>> sources, Visit visit) {
		return visit.table("bronnen")
			.column("bron_id", "id")
			.column("bron", "title")
			.column("bron_url", (source) -> visit.url(Addresses.ofSource(Path.text(source, "id"))))
			.column("uitgever", "publisher")
			.column("dag", "date")
			.column("soort", (source) -> visit.words().code("source-kind", source.get("kind")))
			.column("kamerstuk", "kamerstuk")
			.column("geraadpleegd", "seen")
			.column("feiten", "facts.totalCount")
			.of(sources);
	}

	@GetMapping("/bronnen/{id}")
	ModelAndView source(@PathVariable String id, Visit visit) {
		Answer answer = visit.ask("source", Visit.variables("id", id, "after", visit.asked().after()));
		Map<String, Object> source = answer.object("source");
		if (source == null) {
			throw visit.unknown(id);
		}
		visit.whole(answer, "source.facts", "after");
		return visit.page("bron", Path.text(source, "title"))
			.with("source", source)
			.with("bySubject", new Groups("subjectId").of(sorted(answer.list("source.facts.nodes"))))
			.with("cite", Citation.ofSource(source, visit.words()))
			.view();
	}

	/** By what they are about, as they come, and then by what they say of it. */
	private static List<Map<String, Object>> sorted(List<Map<String, Object>> facts) {
		return facts.stream().sorted(Comparator.comparing((Map<String, Object> fact) -> Path.text(fact, "subjectId"))
			.thenComparing((fact) -> Path.text(fact, "predicate"))).toList();
	}

}
