package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Addresses;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page where everybody begins: what there is to ask, and how to choose something to ask it of. */
@Controller
final class StartController {

	private static final Pattern ID = Pattern.compile("[a-z]+/[a-z0-9.-]+");

	@GetMapping("/")
	ModelAndView start(Visit visit) {
		Answer answer = visit.ask("start", Map.of());
		List<Map<String, Object>> releases = answer.list("dataVersions");
		return visit.page("start", visit.words().message("start.title"))
			.with("total", answer.object("coverage.total"))
			.with("releases", releases)
			.with("dealCount", answer.list("coverage.tranches").stream().mapToInt((tranche) -> Integer.parseInt(Path.text(tranche, "deals"))).sum())
			.with("interventionCount", Path.text(answer.data(), "interventions.totalCount"))
			.with("programmes", answer.object("programmes"))
			.with("themes", answer.list("themes.nodes"))
			.table(releases(releases, visit))
			.view();
	}

	private static Table releases(List<Map<String, Object>> releases, Visit visit) {
		return visit.table("uitgaven")
			.column("uitgave", "number")
			.column("dag", "date")
			.column("toegevoegd", "added")
			.column("ingetrokken", "withdrawn")
			.of(releases);
	}

	/** Leads to the page of what was chosen in a list. */
	@GetMapping("/ga")
	ModelAndView go(Visit visit) {
		String to = visit.asked().text("naar");
		if (to == null || !ID.matcher(to).matches() || !Addresses.kinds().contains(to.substring(0, to.indexOf('/')))) {
			throw visit.unknown((to == null) ? "" : to);
		}
		RedirectView there = new RedirectView(visit.path(to), true);
		there.setStatusCode(HttpStatus.SEE_OTHER);
		there.setExposeModelAttributes(false);
		return new ModelAndView(there);
	}

}
