package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Page;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Pictures;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The interventions, and of one of them what it is, what came out, and how it went on from region to central government. */
@Controller
final class InterventionsController {

	private static final Set<String> CLOSE = Set.of("ITSELF", "STARTS_HERE", "PASSES_THROUGH", "ENDS_HERE");

	/** The fields in which likenesses have the thing that is shared; which of them depends on the kind of likeness. */
	private static final List<String> SHARED = List.of("approach", "programme", "theme", "partner", "instrument");

	private final Pictures pictures;

	InterventionsController(Pictures pictures) {
		this.pictures = pictures;
	}

	@GetMapping("/interventies")
	ModelAndView list(Visit visit) {
		Answer choices = visit.ask("intervention-choices", Map.of());
		Filter theme = visit.asked().filter("thema", Filter.options(choices.list("themes.nodes")));
		Filter instrument = visit.asked().filter("instrument", Filter.options(choices.list("instruments.nodes")));
		Filter deal = visit.asked().filter("deal", Filter.options(choices.list("deals.nodes")));
		Filter approach = visit.asked().filter("aanpak", approaches(choices.list("themes.nodes"), theme.chosen()));
		List<Filter> filters = new ArrayList<>(List.of(theme, instrument, deal));
		if (theme.chosen() != null || approach.chosen() != null) {
			filters.add(1, approach);
		}
		String name = visit.asked().text("naam");
		Answer found = visit.ask("interventions", Visit.variables("name", name, "theme", theme.chosen(), "approach", approach.chosen(),
				"instrument", instrument.chosen(), "deal", deal.chosen(), "after", visit.asked().after()));
		return visit.page("interventies", visit.words().message("nav.interventies"))
			.with("filters", filters)
			.with("name", name)
			.with("found", found.object("interventions"))
			.table(listTable(visit.whole(found, "interventions", "after"), visit))
			.view();
	}

	@GetMapping("/interventies/{id}")
	ModelAndView intervention(@PathVariable String id, Visit visit) {
		Answer answer = visit.ask("intervention", Map.of("id", id));
		Map<String, Object> found = answer.object("intervention");
		if (found == null) {
			throw visit.unknown(id);
		}
		String full = String.valueOf(found.get("id"));
		Answer feedback = visit.ask("researcher-feedback-paths", Map.of("from", full, "first", 4));
		Answer feedforward = visit.ask("researcher-feedforward-paths", Map.of("from", full, "first", 4));
		List<Map<String, Object>> paths = new ArrayList<>(feedback.list("feedbackPaths.paths.nodes"));
		paths.addAll(feedforward.list("feedforwardPaths.paths.nodes"));
		List<DrawnPath> drawn = paths.stream().filter(InterventionsController::isClose)
			.map((path) -> DrawnPath.of(path, visit.words())).toList();
		Answer similar = visit.ask("community-similar-interventions", Visit.variables("intervention", id, "first", 8, "after", visit.asked().after()));
		Page page = visit.page("interventie", String.valueOf(found.get("name")))
			.with("intervention", found)
			.with("paths", drawn)
			.with("farPaths", paths.stream().filter((path) -> !isClose(path)).toList())
			.with("known", feedback.object("feedbackPaths"))
			.with("similar", similar.object("similarInterventions"))
			.with("byKind", new Groups("kind"))
			.with("byRole", new Groups("role"));
		if (!drawn.isEmpty()) {
			page.table(DrawnPath.steps(drawn, visit))
				.file("lijn", () -> this.pictures.svg("lijn", "parts/path", "drawing", Map.of("drawing", drawn.get(0).drawing()), visit));
		}
		return page.table(similarTable(full, visit.whole(similar, "similarInterventions.similar", "after"), visit)).view();
	}

	private static boolean isClose(Map<String, Object> path) {
		return ((List<?>) Path.get(path, "belongings.how")).stream().anyMatch(CLOSE::contains);
	}

	private static List<Filter.Option> approaches(List<Map<String, Object>> themes, @Nullable String theme) {
		return themes.stream()
			.filter((each) -> theme == null || each.get("id").equals("theme/" + theme))
			.flatMap((each) -> Approaches.options(each).stream())
			.toList();
	}

	private static Table listTable(List<Map<String, Object>> interventions, Visit visit) {
		return visit.table("interventies")
			.column("interventie_id", "id")
			.column("interventie", "name")
			.column("interventie_url", (each) -> visit.url(visit.path(Path.text(each, "id"))))
			.column("deal_id", "deals.node.id")
			.column("deal", "deals.node.name")
			.column("periode", "period")
			.column("thema_ids", "themes.node.id")
			.column("themas", "themes.node.name")
			.column("instrument_ids", "instruments.node.id")
			.column("instrumenten", "instruments.node.name")
			.column("keten_ids", "chainsFromHere.node.id")
			.of(interventions);
	}

	private static Table similarTable(String id, List<Map<String, Object>> similar, Visit visit) {
		return visit.table("vergelijkbaar")
			.column("vergeleken_met_id", (each) -> id)
			.column("interventie_id", "intervention.id")
			.column("interventie", "intervention.name")
			.column("interventie_url", (each) -> visit.url(visit.path(Path.text(each, "intervention.id"))))
			.column("deal_id", "deals.id")
			.column("deal", "deals.name")
			.column("overeenkomsten", (each) -> likenesses(each, visit.words()))
			.column("feit_ids", "likenesses.facts.id")
			.of(similar);
	}

	/** What two interventions share, each kind with what it is. */
	@SuppressWarnings("unchecked")
	private static String likenesses(Map<String, Object> similar, Words words) {
		return ((List<Map<String, Object>>) similar.get("likenesses")).stream()
			.map((likeness) -> words.message("likeness." + likeness.get("kind")) + ": " + shared(likeness, words))
			.collect(Collectors.joining("; "));
	}

	private static String shared(Map<String, Object> likeness, Words words) {
		return switch (Path.text(likeness, "kind")) {
			case "SHARED_PARTNER_KIND" -> words.code("organisation-kind", likeness.get("organisationKind"));
			case "SHARED_OUTCOME_LEVEL" -> words.code("outcome-level", likeness.get("level"));
			default -> Path.text(SHARED.stream().map(likeness::get).filter(Objects::nonNull).findFirst().orElse(null), "name");
		};
	}

}
