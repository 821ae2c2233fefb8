package nl.rodedraad.api;

import java.util.List;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.search.Search;
import nl.rodedraad.question.search.SearchHit;
import nl.rodedraad.question.search.SearchQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q14: search. */
@Controller
final class SearchController {

	private final SearchQuestion question;

	SearchController(SearchQuestion question) {
		this.question = question;
	}

	@QueryMapping
	Search search(@Argument String text, @Argument @Nullable List<String> kinds, PageRequest page, DataVersion version) {
		return this.question.ask(text, (kinds == null) ? List.of() : kinds, page, version);
	}

	@SchemaMapping
	Connection<SearchHit> hits(Search search) {
		return Connection.of(search.hits(), search::total);
	}

}
