package nl.rodedraad.question.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.NodeTypes;
import nl.rodedraad.question.search.Search.KindCount;
import org.springframework.stereotype.Component;

/** Asks what is there about some words. */
@Component
public final class SearchQuestion {

	private static final Statement SEARCH = Statement.named("questions/search");

	/** Hits that are no things. */
	private static final Set<String> BESIDE_THINGS = Set.of("fact", "remark", "source");

	private final GraphReader graph;

	SearchQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * A page of what has the words, closest first.
	 * @param text one to {@link SearchTerms#MAX_WORDS} words
	 * @param kinds kinds of things, {@code fact}, {@code remark} and {@code source}; empty for all
	 * @throws InvalidArgumentException if the text has no word or too many, or there is no such kind
	 */
	public Search ask(String text, List<String> kinds, PageRequest page, DataVersion version) {
		SearchTerms terms = SearchTerms.of(text);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("whole", terms.line());
		parameters.put("words", terms.telling());
		parameters.put("names", terms.names());
		parameters.put("parts", terms.parts());
		parameters.put("synonyms", terms.synonyms());
		parameters.put("text", terms.text());
		parameters.put("kinds", kinds.stream().map(SearchQuestion::kind).toList());
		parameters.put("after", page.afterKeys());
		parameters.put("limit", page.limit());
		Row row = this.graph.readOne(SEARCH, version, parameters, Row.class).orElseThrow();
		return new Search(terms.words(), Page.of(page, row.hits(), HitRow::keys).map((hit) -> hit.hit(terms)), row.total(), row.counts());
	}

	private static String kind(String written) {
		String kind = written.strip().toLowerCase(Locale.ROOT);
		Set<String> kinds = NodeTypes.names().stream().map(NodeTypes::kind).collect(Collectors.toCollection(TreeSet::new));
		kinds.addAll(BESIDE_THINGS);
		if (!kinds.contains(kind)) {
			throw new InvalidArgumentException("kinds", "'%s' is not a kind; there are %s".formatted(written, kinds));
		}
		return kind;
	}

	private record Row(List<KindCount> counts, int total, List<HitRow> hits) {

	}

}
