package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import nl.rodedraad.export.Graph;
import nl.rodedraad.export.Table;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.GraphOf;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * My region: everything of one municipality. What is said of a municipality that it came from or went into counts too, and
 * the page says that it came that way.
 */
@Controller
final class MunicipalitiesController {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	private static final Pattern CODE = Pattern.compile("gm\\d{4}");

	/** No municipality of the data came about through more mergers in a row. */
	private static final int MOST_MERGERS = 3;

	/** The kinds of neighbours that this page has sections for, in their order; others come last, together. */
	private static final List<String> SECTIONS = List.of("deal", "programme", "award", "area", "intervention", "organisation");

	@GetMapping("/gemeenten")
	ModelAndView list(Visit visit) {
		String name = visit.asked().text("naam");
		Answer answer = visit.ask("municipalities", Visit.variables("name", name, "after", visit.asked().after()));
		return visit.page("gemeenten", visit.words().message("municipalities.title"))
			.with("name", name)
			.with("municipalities", answer.object("municipalities"))
			.table(visit.table("gemeenten")
				.column("gemeente_id", "id")
				.column("cbs_code", "cbsCode")
				.column("gemeente", "name")
				.column("gemeente_url", (municipality) -> visit.url(visit.path(Path.text(municipality, "id"))))
				.column("opgeheven", "end")
				.column("deal_ids", "deals.node.id")
				.column("deal_namen", "deals.node.name")
				.of(visit.whole(answer, "municipalities", "after")))
			.view();
	}

	@GetMapping("/gemeenten/{id}")
	ModelAndView municipality(@PathVariable String id, Visit visit) {
		String code = code(id);
		if (!code.equals(id) && CODE.matcher(code).matches()) {
			return new ModelAndView("redirect:/gemeenten/" + code);
		}
		Map<String, Object> municipality = visit.ask("municipality", Visit.variables("id", id, "after", visit.asked().after())).object("municipality");
		if (municipality == null) {
			throw visit.unknown(id);
		}
		Map<String, Through> all = new LinkedHashMap<>();
		all.put(Path.text(municipality, "id"), new Through(municipality, "SELF"));
		follow(municipality, "predecessors", "PREDECESSOR", all, MOST_MERGERS, visit);
		follow(municipality, "successors", "SUCCESSOR", all, MOST_MERGERS, visit);
		Map<String, Map<String, Found>> sections = sections(all.values());
		return visit.page("gemeente", visit.words().message("municipality.title", municipality.get("name")))
			.with("municipality", municipality)
			.with("through", all.values().stream().skip(1).toList())
			.with("sections", sections)
			.with("nearby", nearby(all.values(), sections))
			.table(table(municipality, sections, visit))
			.graph(graph(all.values(), visit))
			.view();
	}

	/** The short id for a CBS code as people write it: {@code 363}, {@code 0363} and {@code GM0363} are {@code gm0363}. */
	static String code(String written) {
		String code = written.strip().toLowerCase(Locale.ROOT);
		return NUMBER.matcher(code).matches() ? "gm%04d".formatted(Integer.parseInt(code)) : code;
	}

	private static void follow(Map<String, Object> municipality, String field, String how, Map<String, Through> all, int further, Visit visit) {
		if (further == 0) {
			return;
		}
		for (Map<String, Object> next : list(municipality, field)) {
			String id = Path.text(next, "node.id");
			if (!all.containsKey(id)) {
				Map<String, Object> found = visit.ask("municipality", Map.of("id", id)).object("municipality");
				if (found != null) {
					all.put(id, new Through(found, how));
					follow(found, field, how, all, further - 1, visit);
				}
			}
		}
	}

	/** By kind, what stands around the municipalities: each thing once, with every relation that it stands in. */
	private static Map<String, Map<String, Found>> sections(Collection<Through> municipalities) {
		Map<String, Map<String, Found>> sections = new LinkedHashMap<>();
		SECTIONS.forEach((kind) -> sections.put(kind, new LinkedHashMap<>()));
		sections.put("other", new LinkedHashMap<>());
		for (Through through : municipalities) {
			for (Map<String, Object> relation : list(through.municipality(), "neighbours.nodes")) {
				String id = Path.text(relation, "node.id");
				String kind = id.substring(0, id.indexOf('/'));
				if (!kind.equals("municipality")) {
					sections.get(SECTIONS.contains(kind) ? kind : "other")
						.computeIfAbsent(id, (key) -> new Found(object(relation, "node"), new ArrayList<>()))
						.relations().add(new Relation(through, relation));
				}
			}
		}
		sections.values().removeIf(Map::isEmpty);
		return sections;
	}

	/** By province, the deals there that this municipality is not in. */
	private static Map<String, List<Map<String, Object>>> nearby(Collection<Through> municipalities,
			Map<String, Map<String, Found>> sections) {
		Map<String, Found> own = sections.getOrDefault("deal", Map.of());
		Map<String, List<Map<String, Object>>> nearby = new LinkedHashMap<>();
		municipalities.forEach((through) -> list(through.municipality(), "deals.node.provinces.node").forEach((province) -> nearby
			.put(Path.text(province, "name"), list(province, "neighbours.nodes.node").stream()
				.filter((other) -> !own.containsKey(Path.text(other, "id"))).toList())));
		nearby.values().removeIf(List::isEmpty);
		return nearby;
	}

	private static Graph graph(Collection<Through> municipalities, Visit visit) {
		GraphOf graph = visit.graph();
		municipalities.forEach((through) -> graph.relations(through.municipality()));
		return graph.graph();
	}

	private static Table table(Map<String, Object> municipality, Map<String, Map<String, Found>> sections, Visit visit) {
		List<Map<String, Object>> rows = new ArrayList<>();
		sections.values().forEach((section) -> section.values().forEach((found) -> found.relations().forEach((relation) -> {
			Map<String, Object> row = new LinkedHashMap<>(relation.relation());
			row.put("municipality", municipality);
			row.put("through", relation.through().municipality());
			rows.add(row);
		})));
		return visit.table("gemeente")
			.column("gemeente_id", "municipality.id")
			.column("gemeente", "municipality.name")
			.column("via_id", "through.id")
			.column("via", "through.name")
			.column("relatie", (row) -> visit.words().relation(Path.text(row, "predicate"), row.get("outgoing")))
			.column("naar_id", "node.id")
			.column("naar", "node.name")
			.column("naar_url", (row) -> visit.url(visit.path(Path.text(row, "node.id"))))
			.column("aantekening", (row) -> Texts.of(row, "note", visit.words()))
			.column("euro_toekenning", (row) -> Amounts.numbers(object(row, "node").get("money")))
			.column("geld_toekenning", (row) -> Amounts.words(object(row, "node").get("money"), visit.words()))
			.column("feit_ids", "facts.id")
			.of(rows);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> from, String path) {
		Object found = Path.get(from, path);
		return (found == null) ? List.of() : flat((List<Object>) found);
	}

	/** The objects of a list, or of the lists in it. */
	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> flat(List<Object> found) {
		List<Map<String, Object>> flat = new ArrayList<>();
		found.forEach((one) -> {
			if (one instanceof List<?> several) {
				flat.addAll(flat((List<Object>) several));
			}
			else {
				flat.add((Map<String, Object>) one);
			}
		});
		return flat;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<String, Object> from, String field) {
		return (Map<String, Object>) from.get(field);
	}

	/**
	 * A municipality that counts for the page.
	 *
	 * @param how {@code SELF}, {@code PREDECESSOR} or {@code SUCCESSOR}
	 */
	record Through(Map<String, Object> municipality, String how) {

		public boolean isOther() {
			return !this.how.equals("SELF");
		}

	}

	/**
	 * A thing, and how it is related to the municipality.
	 *
	 * @param relations each directly or through another municipality
	 */
	record Found(Map<String, Object> thing, List<Relation> relations) {

	}

	/**
	 * A relation.
	 *
	 * @param through municipality that it is said of
	 */
	record Relation(Through through, Map<String, Object> relation) {

	}

}
