package nl.rodedraad.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Thing;
import nl.rodedraad.web.MainPages;

import org.springframework.web.util.HtmlUtils;

/**
 * What real requests are made of: ids and names of the data, cursors of lists, and the addresses and parameters that the pages
 * themselves lead to.
 *
 * @param ids of things, by their kind
 * @param facts some ids of facts
 * @param words that names have
 * @param cursors of several lists
 * @param addresses that the pages lead to
 * @param parameters of addresses and forms, with the values seen
 * @param etags of pages, as one condition
 */
record Seen(Map<String, List<String>> ids, List<String> facts, List<String> words, List<String> cursors, List<String> addresses,
		Map<String, List<String>> parameters, String etags) {

	private static final Pattern HREF = Pattern.compile("\\shref=\"(/[^\"#]*)");

	private static final Pattern FIELD = Pattern.compile("<(?:input|select)[^>]*?\\sname=\"([^\"]+)\"");

	private static final Pattern CURSOR = Pattern.compile("\"endCursor\":\"([^\"]+)\"");

	/** Looks around in the data, and on the pages of every kind. */
	static Seen of(Dataset dataset, GraphQLSchema schema, Wire wire) throws IOException {
		Map<String, List<String>> ids = dataset.things().stream().map(Thing::id).sorted()
			.collect(Collectors.groupingBy((id) -> id.substring(0, id.indexOf('/')), TreeMap::new, Collectors.toList()));
		ids.put("source", dataset.sources().keySet().stream().sorted().toList());
		List<String> words = dataset.things().stream().flatMap((thing) -> Stream.of(thing.id().split("[-/]"))).distinct().sorted().toList();
		Set<String> addresses = new TreeSet<>(MainPages.all().toList());
		Map<String, List<String>> parameters = new TreeMap<>();
		Set<String> etags = new TreeSet<>();
		for (String path : MainPages.all().toList()) {
			Response page = ask(wire, Request.of(Kind.PAGE, "GET", path, Map.of("Accept", "text/html"), new byte[0]));
			HREF.matcher(page.text()).results().map((match) -> HtmlUtils.htmlUnescape(match.group(1))).forEach(addresses::add);
			FIELD.matcher(page.text()).results().forEach((match) -> parameters.put(match.group(1), new ArrayList<>(List.of(""))));
			etags.add(page.header("etag"));
		}
		for (String address : addresses) {
			Address.of(address).parameters().forEach((name, value) -> parameters.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value));
		}
		etags.remove("");
		return new Seen(ids, dataset.facts().stream().map(Fact::id).sorted().limit(500).toList(), words, cursors(schema, wire),
				List.copyOf(addresses), parameters, String.join(", ", etags));
	}

	private static List<String> cursors(GraphQLSchema schema, Wire wire) throws IOException {
		String lists = schema.getQueryType().getFieldDefinitions().stream().filter(Seen::isList)
			.map((field) -> field.getName() + "(first: 2) { pageInfo { endCursor } }").collect(Collectors.joining(" ", "{ ", " }"));
		Response answer = ask(wire, GraphQlRequests.post(Kind.DOCUMENT, new Question(lists, Map.of())));
		List<String> cursors = new ArrayList<>(CURSOR.matcher(answer.text()).results().map((match) -> match.group(1)).toList());
		cursors.addAll(cursors.stream().map((cursor) -> cursor.substring(1)).toList());
		return cursors;
	}

	private static boolean isList(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type && type.getFieldDefinition("pageInfo") != null
				&& field.getArguments().stream().noneMatch((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()));
	}

	private static Response ask(Wire wire, Request request) throws IOException {
		Response response = wire.send(request);
		if (response == null || response.status() != 200) {
			throw new IllegalStateException("No answer to look around in: " + request + response);
		}
		return response;
	}

	/** An id such as an argument with this name takes, or of anything when the name tells nothing. */
	String id(String argument, Chance chance) {
		String singular = argument.endsWith("s") ? argument.substring(0, argument.length() - 1) : argument;
		List<String> fitting = this.ids.getOrDefault(argument, this.ids.get(singular));
		String id = chance.of((fitting != null) ? fitting : this.ids.get(chance.of(List.copyOf(this.ids.keySet()))));
		return chance.oneIn(2) ? id : id.substring(id.indexOf('/') + 1);
	}

}
