package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * By what the reader narrows the deals down: each choice stands in the address in Dutch, and in the question as the schema
 * names it.
 */
final class DealFilters {

	private static final List<String> STATUSES = List.of("ANNOUNCED", "COVENANT_CONCLUDED", "IN_EXECUTION", "COMPLETED", "ENDED");

	private static final Map<String, String> VARIABLE_BY_NAME = Map.of("tranche", "tranche", "provincie", "province", "landsdeel",
			"landsdeel", "thema", "theme", "programma", "programme", "ministerie", "ministry", "status", "status");

	private final List<Filter> all;

	private DealFilters(List<Filter> all) {
		this.all = all;
	}

	/** The choices that there are, with those in the address. */
	static DealFilters of(Visit visit) {
		Answer choices = visit.ask("deal-filters", Map.of());
		return new DealFilters(List.of(
				visit.asked().filter("tranche", Filter.options(choices.list("tranches.nodes"))),
				visit.asked().filter("landsdeel", Filter.options(choices.list("landsdelen.nodes"))),
				visit.asked().filter("provincie", Filter.options(choices.list("provinces.nodes"))),
				visit.asked().filter("thema", Filter.options(choices.list("themes.nodes"))),
				visit.asked().filter("programma", programmes(choices.list("deals.nodes"))),
				visit.asked().filter("ministerie", Filter.options(choices.list("ministries.nodes"))),
				visit.asked().filter("status", Filter.options("status", STATUSES, visit.words()))));
	}

	/** Those that a source links with a deal, by name; others would find nothing. */
	private static List<Filter.Option> programmes(List<Map<String, Object>> deals) {
		Map<String, Map<String, Object>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (Map<String, Object> deal : deals) {
			for (Object node : (List<?>) Path.get(deal, "links.node")) {
				if (Path.text(node, "id").startsWith("programme/")) {
					byName.put(Path.text(node, "name"), Map.of("id", Path.text(node, "id"), "name", Path.text(node, "name")));
				}
			}
		}
		return Filter.options(List.copyOf(byName.values()));
	}

	List<Filter> all() {
		return this.all;
	}

	/** The variables of the question for what is chosen. */
	Map<String, Object> variables() {
		return variables(this.all);
	}

	private static Map<String, Object> variables(List<Filter> filters) {
		Map<String, Object> variables = new HashMap<>();
		filters.stream().filter((filter) -> filter.chosen() != null)
			.forEach((filter) -> variables.put(VARIABLE_BY_NAME.get(filter.name()), filter.chosen()));
		return variables;
	}

	/** For a selection that is empty, the selections with one choice less that are not, or else those with one choice. */
	List<Nearest> nearest(Visit visit) {
		List<Filter> chosen = this.all.stream().filter((filter) -> filter.chosen() != null).toList();
		List<Nearest> found = new ArrayList<>();
		for (Filter off : chosen) {
			add(found, chosen.stream().filter((filter) -> filter != off).toList(), visit);
		}
		if (found.isEmpty()) {
			chosen.forEach((only) -> add(found, List.of(only), visit));
		}
		return found;
	}

	private static void add(List<Nearest> found, List<Filter> filters, Visit visit) {
		int count = Deals.named(visit.ask("deals-count", variables(filters)).list("deals.nodes")).size();
		if (count > 0) {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/deals");
			filters.forEach((filter) -> address.queryParam(filter.name(), filter.chosen()));
			found.add(new Nearest(filters, address.encode().toUriString(), count));
		}
	}

	/**
	 * A selection that is near the one that was asked and is not empty.
	 *
	 * @param filters what is chosen in it
	 * @param href where it is
	 * @param count how many deals it has
	 */
	record Nearest(List<Filter> filters, String href, int count) {

	}

}
