package nl.rodedraad.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nl.rodedraad.web.Addresses;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Citation;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One fact: what it says, why it may be said, what contradicts it, and how to cite it. */
@Controller
final class FactsController {

	private static final Pattern ID = Pattern.compile("f[0-9a-f]{20}");

	@GetMapping("/feiten/{id}")
	ModelAndView fact(@PathVariable String id, Visit visit) {
		if (!ID.matcher(id).matches()) {
			throw visit.unknown(id);
		}
		Answer answer = visit.ask("fact", Map.of("id", id));
		Map<String, Object> fact = answer.object("fact");
		if (fact == null) {
			throw visit.unknown(id);
		}
		return visit.page("feit", visit.words().sentence(fact))
			.with("fact", fact)
			.with("rules", rules(answer))
			.with("contradictions", contradictions(answer, id))
			.with("cite", Citation.ofFact(fact, version(answer, visit), visit.url(Addresses.ofFact(id)), visit.words()))
			.with("sources", sources(answer, visit))
			.view();
	}

	/** By which rules it is derived from others, each once. */
	private static List<String> rules(Answer answer) {
		return answer.list("fact.supports").stream()
			.filter((support) -> support.get("from") != null)
			.map((support) -> Path.text(support, "rule"))
			.distinct()
			.toList();
	}

	/** Where the fact is one of the sides. */
	private static List<Map<String, Object>> contradictions(Answer answer, String id) {
		return answer.list("fact.subject.contradictions").stream()
			.filter((contradiction) -> ((List<?>) Path.get(contradiction, "sides.id")).contains(id))
			.toList();
	}

	private static Citation.Version version(Answer answer, Visit visit) {
		List<Map<String, Object>> releases = answer.list("dataVersions");
		boolean released = !visit.version().unreleased() && !releases.isEmpty();
		return new Citation.Version(visit.version().id(),
				released ? Path.text(releases.get(0), "date") : visit.version().loadedAt().substring(0, 10));
	}

	/** By title of each document that the fact rests on, how to cite it. */
	@SuppressWarnings("unchecked")
	private static Map<String, Citation> sources(Answer answer, Visit visit) {
		Map<String, Citation> sources = new LinkedHashMap<>();
		for (Map<String, Object> support : answer.list("fact.supports")) {
			Map<String, Object> source = (Map<String, Object>) support.get("source");
			if (source != null) {
				sources.putIfAbsent(Path.text(source, "title"), Citation.ofSource(source, visit.words()));
			}
		}
		return sources;
	}

}
