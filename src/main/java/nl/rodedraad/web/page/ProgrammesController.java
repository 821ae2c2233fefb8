package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Pictures;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.picture.DotMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The programmes, and of one of them first of all with which deals it overlaps and why. */
@Controller
final class ProgrammesController {

	/** Deals on one page: with all their sources they weigh as much as a page may. */
	private static final int PAIRS = 10;

	private static final List<String> STATUSES = List.of("ANNOUNCED", "COVENANT_CONCLUDED", "IN_EXECUTION", "COMPLETED", "ENDED");

	private static final List<String> KINDS = List.of("STATED", "SAME_INTERVENTION", "SAME_AREA", "SAME_MUNICIPALITY", "SAME_THEME", "SAME_MINISTRY");

	/** Findings on one page; the programme of the deals themselves has some two hundred. */
	private static final int MOST_FINDINGS = 60;

	/** The programme with which a shared meeting is looked for first; the reader can take others. */
	private static final String WITH = "nplv";

	private static final String WITH_ITSELF = "vhf";

	private final OverlapMap maps;

	private final Pictures pictures;

	ProgrammesController(OverlapMap maps, Pictures pictures) {
		this.maps = maps;
		this.pictures = pictures;
	}

	@GetMapping("/programmas")
	ModelAndView programmes(Visit visit) {
		Answer choices = visit.ask("choices", Map.of());
		Filter theme = visit.asked().filter("thema", Filter.options(choices.list("themes.nodes")));
		Filter ministry = visit.asked().filter("ministerie", Filter.options(choices.list("ministries.nodes")));
		Filter status = visit.asked().filter("stand", Filter.options("status", STATUSES, visit.words()));
		Answer programmes = visit.ask("programmes", Visit.variables("theme", theme.chosen(), "ministry", ministry.chosen(), "status", status.chosen(),
				"after", visit.asked().after()));
		return visit.page("programmas", visit.words().message("nav.programmas"))
			.with("programmes", programmes.object("programmes"))
			.with("filters", List.of(theme, ministry, status))
			.with("kinds", new Groups("kind"))
			.table(listTable(visit.whole(programmes, "programmes", "after"), visit))
			.view();
	}

	@GetMapping("/programmas/{id}")
	ModelAndView programme(@PathVariable String id, Visit visit) {
		Answer programme = visit.ask("programme", Map.of("id", id));
		Map<String, Object> found = programme.object("programme");
		if (found == null) {
			throw visit.unknown(id);
		}
		Set<String> chosen = visit.asked().choices("reden", KINDS);
		List<Map<String, Object>> findings = programme.list("programme.findings");
		String topic = visit.asked().choice("onderwerp", findings.stream().map((finding) -> Path.text(finding, "topic")).distinct().toList());
		Answer overlap = visit.ask("coordinator-programme-overlap", Visit.variables("programme", id, "kinds",
				chosen.isEmpty() ? null : List.copyOf(chosen), "first", PAIRS, "after", visit.asked().after()));
		List<Map<String, Object>> pairs = visit.whole(overlap, "programmeOverlap.pairs", "after");
		DotMap map = this.maps.of(id, overlap.list("programmeOverlap.deals"), visit);
		return visit.page("programma", String.valueOf(found.get("name")))
			.with("programme", found)
			.with("overlap", overlap.object("programmeOverlap"))
			.with("shortId", id)
			.with("other", id.equals(WITH) ? WITH_ITSELF : WITH)
			.with("basics", new Groups("predicate").of(programme.list("programme.facts.nodes")))
			.with("none", List.of())
			.with("kinds", KINDS)
			.with("chosen", chosen)
			.with("sections", ProgrammeSections.of(found))
			.with("unknown", ProgrammeSections.unknown(found))
			.with("byTopic", new Groups("topic"))
			.with("topic", topic)
			.with("findings", shown(findings, topic))
			.with("groups", new Groups("kind"))
			.with("map", map)
			.file("kaart", () -> this.pictures.svg("kaart", "parts/map", "drawing", Map.of("map", map), visit))
			.table(overlapTable(pairs, visit))
			.view();
	}

	/** All that is found when it is little; of much only what is found on the topic that the reader chose. */
	private static List<Map<String, Object>> shown(List<Map<String, Object>> findings, @Nullable String topic) {
		if (topic == null) {
			return (findings.size() > MOST_FINDINGS) ? List.of() : findings;
		}
		return findings.stream().filter((finding) -> finding.get("topic").equals(topic)).toList();
	}

	private static Table listTable(List<Map<String, Object>> programmes, Visit visit) {
		return visit.table("programmas")
			.column("programma_id", "id")
			.column("programma", "name")
			.column("programma_url", (programme) -> visit.url(visit.path(Path.text(programme, "id"))))
			.column("soort", (programme) -> Codes.of(programme, "kind", "programme-kind", visit.words()))
			.column("stand", (programme) -> Codes.of(programme, "status", "status", visit.words()))
			.column("looptijd_van", "start")
			.column("looptijd_tot", "end")
			.column("bereik", (programme) -> Codes.of(programme, "scope", "scope", visit.words()))
			.column("leiding_ids", "ledBy.node.id")
			.column("leiding", "ledBy.node.name")
			.column("thema_ids", "themes.node.id")
			.column("themas", "themes.node.name")
			.of(programmes);
	}

	private static Table overlapTable(List<Map<String, Object>> pairs, Visit visit) {
		return Overlaps.table(visit.table("overlap")
			.column("programma_id", "programme.id")
			.column("programma", "programme.name")
			.column("deal_id", "deal.id")
			.column("deal", "deal.name")
			.column("deal_url", (pair) -> visit.url(visit.path(Path.text(pair, "deal.id")))), pairs, visit);
	}

}
