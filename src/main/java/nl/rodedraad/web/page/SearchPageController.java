package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import nl.rodedraad.export.Table;
import nl.rodedraad.fact.Words;
import nl.rodedraad.web.Addresses;
import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Searching: what was found and why, what is near when nothing was, and what could be meant while somebody still types. */
@Controller
final class SearchPageController {

	/** The fields in which somebody types a name, of this page and of others. */
	private static final List<String> BOXES = List.of("q", "van", "naar");

	/** As many different words as the question takes. */
	private static final int MOST_WORDS = 20;

	/** Words that are tried one by one when nothing has all of them. */
	private static final int MOST_TRIED = 5;

	/** Letters that stay of a word of which the end is tried to be left off. */
	private static final int SHORTEST = 4;

	private static final Set<String> BESIDE_THINGS = Set.of("fact", "remark", "source");

	/** Ranks of hits that are not called so. */
	private static final Set<String> SAID_OF_IT = Set.of("TEXT", "SAID");

	@GetMapping("/zoeken")
	ModelAndView search(Visit visit) {
		String text = visit.asked().text("q");
		Set<String> kinds = new TreeSet<>(Addresses.kinds());
		kinds.addAll(BESIDE_THINGS);
		String kind = visit.asked().choice("soort", kinds);
		String after = visit.asked().after();
		List<String> words = (text == null) ? List.of() : Words.of(text).stream().distinct().toList();
		if (text == null || words.isEmpty()) {
			return visit.page("zoeken", visit.words().message("zoeken.title"))
				.with("text", (text == null) ? "" : text)
				.with("kind", kind)
				.with("search", null)
				.view();
		}
		boolean shortened = words.size() > MOST_WORDS;
		String asked = shortened ? String.join(" ", words.subList(0, MOST_WORDS)) : text;
		Answer answer = visit.ask("search",
				Visit.variables("text", asked, "kinds", (kind == null) ? null : List.of(kind), "after", after));
		return visit.page("zoeken", visit.words().message("zoeken.title.of", asked))
			.with("text", asked)
			.with("shortened", shortened ? MOST_WORDS : null)
			.with("kind", kind)
			.with("search", answer.object("search"))
			.with("all", answer.list("search.counts").stream().mapToInt((count) -> Integer.parseInt(Path.text(count, "count"))).sum())
			.with("highlight", new Highlight())
			.with("nearest", answer.list("search.counts").isEmpty() ? nearest(words, kinds, visit) : Map.of())
			.table(table(visit.whole(answer, "search.hits", "after"), visit))
			.view();
	}

	/** What to search for instead, with the number of hits: each of several words, or a word without its end. */
	private static Map<String, Integer> nearest(List<String> words, Set<String> kinds, Visit visit) {
		Map<String, Integer> nearest = new LinkedHashMap<>();
		if (words.size() > 1) {
			words.stream().filter((word) -> word.length() > 2).sorted(Comparator.comparing(String::length).reversed()).limit(MOST_TRIED)
				.forEach((word) -> tryOut(word, nearest, kinds, visit));
		}
		String longest = words.stream().max(Comparator.comparing(String::length)).orElseThrow();
		int shortest = Math.max(SHORTEST, longest.length() - MOST_TRIED);
		for (int length = longest.length() - 1; length >= shortest && nearest.isEmpty(); length--) {
			tryOut(longest.substring(0, length), nearest, kinds, visit);
		}
		return nearest;
	}

	private static void tryOut(String word, Map<String, Integer> found, Set<String> kinds, Visit visit) {
		Answer answer = visit.ask("suggestions", Map.of("text", word, "kinds", List.copyOf(kinds), "first", 1));
		int hits = Integer.parseInt(Path.text(answer.data(), "search.hits.totalCount"));
		if (hits > 0) {
			found.put(word, hits);
		}
	}

	private static Table table(List<Map<String, Object>> hits, Visit visit) {
		return visit.table("treffers")
			.column("soort", "kind")
			.column("treffer_id", (hit) -> Path.text(subject(hit), "id"))
			.column("treffer", (hit) -> name(hit, visit))
			.column("treffer_url", (hit) -> visit.url(path(hit, visit)))
			.column("nabijheid", (hit) -> visit.words().message("rank." + Path.text(hit, "rank")))
			.column("waarom", "why.snippet")
			.of(hits);
	}

	private static @Nullable Object subject(Map<String, Object> hit) {
		for (String field : List.of("thing", "fact", "remark", "source")) {
			if (hit.containsKey(field)) {
				return hit.get(field);
			}
		}
		return null;
	}

	@SuppressWarnings("unchecked")
	private static String name(Map<String, Object> hit, Visit visit) {
		return switch (Path.text(hit, "kind")) {
			case "fact" -> visit.words().sentence((Map<String, Object>) hit.get("fact"));
			case "remark" -> visit.words().text((Map<String, Object>) Path.get(hit, "remark.text"));
			case "source" -> Path.text(hit, "source.title");
			default -> Path.text(hit, "thing.name");
		};
	}

	private static String path(Map<String, Object> hit, Visit visit) {
		return switch (Path.text(hit, "kind")) {
			case "fact" -> Addresses.ofFact(Path.text(hit, "fact.id"));
			case "remark" -> visit.path(Path.text(hit, "about.id"));
			case "source" -> Addresses.ofSource(Path.text(hit, "source.id"));
			default -> visit.path(Path.text(hit, "thing.id"));
		};
	}

	/** Options for the field in which somebody types; none as long as there is no word. */
	@GetMapping("/zoeken/suggesties")
	ModelAndView suggestions(Visit visit) {
		String text = BOXES.stream().map(visit.asked()::text).filter(Objects::nonNull).findFirst().orElse(null);
		List<Map<String, Object>> things = new ArrayList<>();
		int words = (text == null) ? 0 : Words.of(text).size();
		if (text != null && words > 0 && words <= MOST_WORDS) {
			Set<String> names = new TreeSet<>();
			for (Map<String, Object> hit : visit.ask("suggestions", Map.of("text", text)).list("search.hits.nodes")) {
				if (!SAID_OF_IT.contains(Path.text(hit, "rank")) && names.add(Path.text(hit, "thing.name"))) {
					things.add(hit);
				}
			}
		}
		return new ModelAndView("page/suggesties", Map.of("hits", things, "words", visit.words(), "visit", visit));
	}

}
