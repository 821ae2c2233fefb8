package nl.rodedraad.api;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.idl.RuntimeWiring;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Catalogue;
import nl.rodedraad.question.catalogue.Catalogue.Filter;
import nl.rodedraad.question.catalogue.Catalogue.Sort;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.NodeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Ties the root fields that give one thing, or a list of things of one kind, to the catalogue. */
@Component
final class CatalogueWiring implements RuntimeWiringConfigurer {

	/** Kind of thing to the name of its list. */
	static final Map<String, String> LISTS = Map.ofEntries(Map.entry("deal", "deals"), Map.entry("programme", "programmes"),
			Map.entry("ministry", "ministries"), Map.entry("intervention", "interventions"), Map.entry("theme", "themes"),
			Map.entry("instrument", "instruments"), Map.entry("tranche", "tranches"), Map.entry("organisation", "organisations"),
			Map.entry("municipality", "municipalities"), Map.entry("chain", "chains"), Map.entry("form", "forms"),
			Map.entry("province", "provinces"), Map.entry("landsdeel", "landsdelen"));

	private final Catalogue catalogue;

	CatalogueWiring(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Query", (query) -> {
			query.dataFetcher("node", (environment) -> this.catalogue.one(id(environment), version(environment)).orElse(null));
			query.dataFetcher("nodes", this::nodes);
			LISTS.forEach((kind, list) -> {
				query.dataFetcher(kind, (environment) -> this.catalogue.one(kind, id(environment), version(environment)).orElse(null));
				query.dataFetcher(list, (environment) -> list(kind, list, environment));
			});
			return query;
		});
	}

	private Connection<Node> nodes(DataFetchingEnvironment environment) {
		String kind = Objects.requireNonNull(environment.<String>getArgument("kind")).strip().toLowerCase(Locale.ROOT);
		Set<String> kinds = NodeTypes.names().stream().map(NodeTypes::kind).collect(Collectors.toCollection(TreeSet::new));
		if (!kinds.contains(kind)) {
			throw new InvalidArgumentException("kind", "'%s' is not a kind; there are %s".formatted(kind, kinds));
		}
		return list(kind, "nodes:" + kind, environment);
	}

	private Connection<Node> list(String kind, String list, DataFetchingEnvironment environment) {
		@Nullable Map<String, Object> given = environment.getArgument("filter");
		Filter filter = ThingFilter.of(kind, given);
		Sort sort = sort(environment);
		DataVersion version = version(environment);
		PageRequest page = PageRequest.of(environment.getArgument("first"), environment.getArgument("after"), version.generation(),
				list + ":" + sort);
		return Connection.of(this.catalogue.list(kind, filter, sort, page, version), () -> this.catalogue.count(kind, filter, version));
	}

	/** The order that is asked for, else the usual one of the list, also where null is asked for. */
	private static Sort sort(DataFetchingEnvironment environment) {
		@Nullable GraphQLArgument argument = environment.getFieldDefinition().getArgument("sort");
		if (argument == null) {
			return Sort.NAME;
		}
		@Nullable String asked = environment.getArgument("sort");
		return Sort.valueOf((asked != null) ? asked : GraphQLArgument.getArgumentDefaultValue(argument));
	}

	private static String id(DataFetchingEnvironment environment) {
		String id = environment.getArgument("id");
		return (id == null) ? "" : id;
	}

	private static DataVersion version(DataFetchingEnvironment environment) {
		return OperationVersion.of(environment.getGraphQlContext());
	}

}
