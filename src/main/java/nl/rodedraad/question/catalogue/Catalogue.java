package nl.rodedraad.question.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.ThingKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for things: one by id, or a filtered, sorted list of one kind. */
@Component
public final class Catalogue {

	private static final Statement ONE = Statement.named("questions/thing");

	private static final Statement ALL = Statement.named("questions/nodes");

	private static final Statement LIST = Statement.named("questions/things");

	private static final Statement COUNT = Statement.named("questions/things-count");

	private final GraphReader graph;

	Catalogue(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * A thing of a kind.
	 * @param written full id, short id or old id; for a ministry also any of its names
	 */
	public Optional<Node> one(String kind, String written, DataVersion version) {
		return find(ThingKey.of("id", kind, written), version);
	}

	/**
	 * A thing of any kind.
	 * @param id full id
	 * @throws InvalidArgumentException if the id names no kind
	 */
	public Optional<Node> one(String id, DataVersion version) {
		if (!id.contains("/")) {
			throw new InvalidArgumentException("id", "'%s' names no kind; a full id looks like deal/achterhoek".formatted(id));
		}
		return find(id.strip().toLowerCase(Locale.ROOT), version);
	}

	private Optional<Node> find(String key, DataVersion version) {
		return this.graph.readOne(ONE, version, Map.of("key", key), NodeRow.class).map(NodeRow::node);
	}

	/** By id, the things with these full ids. */
	public Map<String, Node> all(Collection<String> ids, DataVersion version) {
		return this.graph.read(ALL, version, Map.of("ids", List.copyOf(ids)), NodeRow.class).stream()
			.collect(Collectors.toMap((row) -> row.node().id(), NodeRow::node));
	}

	/** A page of the things of a kind. */
	public Page<Node> list(String kind, Filter filter, Sort sort, PageRequest page, DataVersion version) {
		Map<String, Object> parameters = parameters(kind, filter);
		parameters.put("sort", sort.name());
		parameters.put("after", page.afterKeys());
		parameters.put("limit", page.limit());
		List<SortedRow> rows = this.graph.read(LIST, version, parameters, SortedRow.class);
		return Page.of(page, rows, (row) -> List.of(row.sortedBy(), row.node().id())).map(SortedRow::node);
	}

	/** How many things the whole list has. */
	public int count(String kind, Filter filter, DataVersion version) {
		return this.graph.readOne(COUNT, version, parameters(kind, filter), CountRow.class).orElseThrow().total();
	}

	private static Map<String, Object> parameters(String kind, Filter filter) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("kind", kind);
		parameters.put("name", (filter.name() == null) ? null : filter.name().strip().toLowerCase(Locale.ROOT));
		parameters.put("codes", filter.codes());
		parameters.put("conditions", filter.conditions().stream()
			.map((condition) -> Map.of("key", condition.key(), "types", List.copyOf(condition.types()), "through", List.copyOf(condition.through())))
			.toList());
		return parameters;
	}

	/** What a list can be sorted by. */
	public enum Sort {

		/** By name, without the words "Regio Deal". */
		NAME,

		/** By number, where things have one. */
		NUMBER,

		/** By begin, or else date; what has none comes first. */
		START

	}

	/**
	 * Which things a list holds.
	 *
	 * @param name words that one of its names has, or null
	 * @param codes by property, such as {@code status}, the code that it must have
	 * @param conditions things that it must stand in relation to
	 */
	public record Filter(@Nullable String name, Map<String, String> codes, List<Condition> conditions) {

	}

	/**
	 * A thing that the things of a list must stand in relation to.
	 *
	 * @param key key of that thing
	 * @param types predicates by which they may
	 * @param through predicates by which that thing may stand in relation to what stands between
	 */
	public record Condition(String key, Set<String> types, Set<String> through) {

	}

	private record NodeRow(Node node) {

	}

	private record SortedRow(Node node, Object sortedBy) {

	}

	private record CountRow(int total) {

	}

}
