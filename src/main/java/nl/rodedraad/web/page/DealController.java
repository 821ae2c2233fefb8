package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Groups;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Pictures;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.picture.Atlas;
import nl.rodedraad.web.picture.DotMap;
import nl.rodedraad.web.picture.MapMark;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One deal, with all that is known of it and what is not. */
@Controller
final class DealController {

	/** Programmes on the page of the deal; the rest has a page of its own. */
	private static final int OVERLAPS = 5;

	private final Atlas atlas;

	private final Pictures pictures;

	DealController(Atlas atlas, Pictures pictures) {
		this.atlas = atlas;
		this.pictures = pictures;
	}

	@GetMapping("/deals/{id}")
	ModelAndView deal(@PathVariable String id, Visit visit) {
		Answer answer = visit.ask("deal", Map.of("id", id));
		Map<String, Object> deal = answer.object("deal");
		if (deal == null) {
			throw visit.unknown(id);
		}
		boolean named = !"COLLECTIVE".equals(deal.get("form"));
		Answer feedback = visit.ask("deal-feedback", Map.of("deal", deal.get("id")));
		Map<String, Object> more = new HashMap<>();
		NearDeals near = new NearDeals(List.of(), List.of(), List.of());
		if (named) {
			more.put("overlap", visit.ask("coordinator-deal-overlap", Map.of("deal", deal.get("id"), "first", OVERLAPS)).object("dealOverlap"));
			more.put("involvement", visit.ask("coordinator-deal-involvement", Map.of("deal", deal.get("id"))).object("dealInvolvement"));
			near = NearDeals.of(Path.text(deal, "id"), visit.all("deals-nearby", "deals"), family(deal));
		}
		List<Map<String, Object>> paths = feedback.list("feedbackPaths.paths.nodes");
		List<String> unknowns = Unknowns.of(deal, paths.size());
		String title = visit.words().message("deal.map.title", Path.text(deal, "name"));
		DotMap map = this.atlas.map(title, list(deal, "municipalities.node").stream()
			.map((place) -> new MapMark(Path.text(place, "id"), "deal", Path.text(deal, "name"))).toList(), visit);
		return visit.page("deal", Path.text(deal, "name"))
			.with("deal", deal)
			.with("said", new Groups("predicate").of(list(deal, "facts.nodes")))
			.with("by", new Groups("role"))
			.with("topics", new Groups("topic").of(list(deal, "findings")))
			.with("kinds", new Groups("kind"))
			.with("parties", list(deal, "parties").stream().filter((party) -> !isMinistry(party)).toList())
			.with("involved", list(deal, "involved").stream().filter((party) -> !isMinistry(party)).toList())
			.with("names", names(deal))
			.with("short", new Deals())
			.with("loose", loose(deal))
			.with("overlap", more.get("overlap"))
			.with("ministries", named ? MinistryRow.of(list(more, "involvement.cells")) : List.of())
			.with("paths", paths)
			.with("near", near)
			.with("unknowns", unknowns)
			.with("map", map)
			.with("sections", sections(deal, more, paths, near, unknowns))
			.table(money(deal, visit))
			.table(parties(deal, visit))
			.table(things("interventies-van-deal", list(deal, "interventions.node"), visit))
			.file("kaart", () -> this.pictures.svg("deal-kaart", "parts/map", "drawing", Map.of("map", map), visit))
			.view();
	}

	@GetMapping("/deals/{id}/programmas")
	ModelAndView programmes(@PathVariable String id, Visit visit) {
		Answer overlap = visit.ask("coordinator-deal-overlap", Visit.variables("deal", id, "after", visit.asked().after()));
		List<Map<String, Object>> pairs = visit.whole(overlap, "dealOverlap.pairs", "after");
		return visit.page("deal-programmas", visit.words().message("deal.programmes.title", Path.text(overlap.data(), "dealOverlap.deal.name")))
			.with("overlap", overlap.object("dealOverlap"))
			.with("groups", new Groups("kind"))
			.table(programmes(pairs, visit))
			.view();
	}

	/** The parts of the page that have something to say, in their order; {@code deal.section.CODE} is the heading of each. */
	private static List<String> sections(Map<String, Object> deal, Map<String, Object> more, List<?> paths, NearDeals near, List<?> unknowns) {
		Map<String, Boolean> sections = new LinkedHashMap<>();
		sections.put("geld", has(deal, "money"));
		sections.put("kaart", has(deal, "municipalities"));
		sections.put("programmas", more.containsKey("overlap"));
		sections.put("ministeries", more.containsKey("involvement"));
		sections.put("partijen", list(deal, "parties").stream().anyMatch((party) -> !isMinistry(party)) || has(deal, "involved"));
		sections.put("interventies", has(deal, "pillars") || has(deal, "interventions"));
		sections.put("themas", has(deal, "themes"));
		sections.put("ambities", has(deal, "ambitions"));
		sections.put("uitkomsten", has(deal, "outcomes") || has(deal, "monitoring") || has(deal, "counts") || says(deal, "ANCHORING") || says(deal, "MULTIPLIER"));
		sections.put("evaluaties", has(deal, "evaluations"));
		sections.put("terugkoppeling", !paths.isEmpty());
		sections.put("bevindingen", has(deal, "findings"));
		sections.put("verbanden", has(deal, "links"));
		sections.put("buren", !near.isEmpty());
		sections.put("tegenspraak", has(deal, "contradictions"));
		sections.put("opmerkingen", has(deal, "remarks"));
		sections.put("onbekend", !unknowns.isEmpty());
		return sections.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
	}

	/** The deal before it and the one after it, and so on, which are told by themselves. */
	private static Set<String> family(Map<String, Object> deal) {
		Set<String> family = new HashSet<>();
		Stream.of("predecessors", "successors").forEach((field) -> list(deal, field + ".node").forEach((node) -> family.add(Path.text(node, "id"))));
		return family;
	}

	/** By id, the names of the parties, so that money can be told with the name of who pays it. */
	private static Map<String, String> names(Map<String, Object> deal) {
		Map<String, String> names = new HashMap<>();
		Stream.of("parties.party", "provinces.node", "municipalities.node").flatMap((path) -> list(deal, path).stream())
			.forEach((node) -> names.put(Path.text(node, "id"), Path.text(node, "name")));
		return names;
	}

	/** The interventions that belong to no pillar of the deal. */
	private static List<Map<String, Object>> loose(Map<String, Object> deal) {
		Set<Object> inPillars = new HashSet<>();
		list(deal, "pillars").forEach((pillar) -> inPillars.addAll((List<?>) Path.get(pillar, "node.interventions.node.id")));
		return list(deal, "interventions").stream().filter((one) -> !inPillars.contains(Path.get(one, "node.id"))).toList();
	}

	private static boolean isMinistry(Map<String, Object> party) {
		return Path.text(party, "party.id").startsWith("ministry/");
	}

	private static Table money(Map<String, Object> deal, Visit visit) {
		return visit.table("geld")
			.column("deal_id", (amount) -> Path.text(deal, "id"))
			.column("betaler", (amount) -> visit.words().code("payer", amount.get("payer")))
			.column("betaler_id", "by")
			.column("euro", "amount")
			.column("hoe_precies", (amount) -> visit.words().code("bound", amount.get("bound")))
			.column("soort_geld", (amount) -> visit.words().code("money-kind", amount.get("kind")))
			.column("deel", "part")
			.column("stand_op", "asOf")
			.column("feit_ids", "facts.id")
			.of(list(deal, "money"));
	}

	/** The parties, and who was involved without being one. */
	private static Table parties(Map<String, Object> deal, Visit visit) {
		List<Map<String, Object>> rows = new ArrayList<>(list(deal, "parties"));
		rows.addAll(list(deal, "involved"));
		return visit.table("partijen")
			.column("deal_id", (party) -> Path.text(deal, "id"))
			.column("partij_id", "party.id")
			.column("partij", "party.name")
			.column("partij_url", (party) -> visit.url(visit.path(Path.text(party, "party.id"))))
			.column("genoemd_als", (party) -> Objects.toString(party.get("namedAs"), ""))
			.column("rol", (party) -> visit.words().code("party-role", party.get("role")))
			.column("betrokken_hoe", (party) -> visit.words().code("involvement", party.get("kind")))
			.column("aantekening", (party) -> Texts.of(party, "note", visit.words()))
			.column("geldig_vanaf", (party) -> Objects.toString(party.get("validFrom"), ""))
			.column("geldig_tot_en_met", (party) -> Objects.toString(party.get("validTo"), ""))
			.column("feit_ids", "facts.id")
			.of(rows);
	}

	private static Table programmes(List<Map<String, Object>> pairs, Visit visit) {
		return Overlaps.table(visit.table("programmas-van-deal")
			.column("deal_id", "deal.id")
			.column("deal", "deal.name")
			.column("programma_id", "programme.id")
			.column("programma", "programme.name")
			.column("programma_url", (pair) -> visit.url(visit.path(Path.text(pair, "programme.id")))), pairs, visit);
	}

	private static Table things(String name, List<Map<String, Object>> things, Visit visit) {
		return visit.table(name)
			.column("id", "id")
			.column("naam", "name")
			.column("url", (thing) -> visit.url(visit.path(Path.text(thing, "id"))))
			.of(new ArrayList<>(things));
	}

	private static boolean has(Map<String, Object> deal, String field) {
		return !list(deal, field).isEmpty();
	}

	private static boolean says(Map<String, Object> deal, String predicate) {
		return list(deal, "facts.nodes").stream().anyMatch((fact) -> predicate.equals(fact.get("predicate")));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> from, String path) {
		return (List<Map<String, Object>>) Path.get(from, path);
	}

}
