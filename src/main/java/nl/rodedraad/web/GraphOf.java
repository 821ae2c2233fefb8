package nl.rodedraad.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.rodedraad.export.Graph;

/** Puts together a graph from what answers hold; a thing or relation that comes by more than once is in it once. */
public final class GraphOf {

	private final Visit visit;

	private final Map<String, Graph.Node> nodes = new LinkedHashMap<>();

	private final Map<String, Graph.Edge> edges = new LinkedHashMap<>();

	GraphOf(Visit visit) {
		this.visit = visit;
	}

	/**
	 * Adds a thing.
	 * @param thing object with {@code id} and {@code name}
	 */
	public GraphOf thing(Map<String, Object> thing) {
		String id = Path.text(thing, "id");
		this.nodes.putIfAbsent(id, new Graph.Node(id, Path.text(thing, "name"), id.substring(0, id.indexOf('/')), this.visit.url(this.visit.path(id))));
		return this;
	}

	/**
	 * Adds a relation, and the thing that it leads to.
	 * @param from id of the thing that one comes from, which was added before
	 * @param relation object with {@code predicate}, {@code outgoing}, {@code facts} and the {@code node} that it leads to
	 */
	@SuppressWarnings("unchecked")
	public GraphOf relation(String from, Map<String, Object> relation) {
		Map<String, Object> node = (Map<String, Object>) Path.get(relation, "node");
		List<String> facts = (List<String>) Path.get(relation, "facts.id");
		if (node == null || facts == null || facts.isEmpty()) {
			return this;
		}
		thing(node);
		String to = Path.text(node, "id");
		String predicate = Path.text(relation, "predicate");
		boolean outgoing = Boolean.TRUE.equals(relation.get("outgoing"));
		this.edges.putIfAbsent(facts.get(0), new Graph.Edge(facts.get(0), outgoing ? from : to, outgoing ? to : from, predicate,
				this.visit.words().code("predicate", predicate), facts));
		return this;
	}

	/**
	 * Adds everything that stands around a thing.
	 * @param thing object with {@code id}, {@code name} and {@code neighbours}
	 */
	@SuppressWarnings("unchecked")
	public GraphOf relations(Map<String, Object> thing) {
		thing(thing);
		((List<Map<String, Object>>) Objects.requireNonNull(Path.get(thing, "neighbours.nodes"))).forEach((relation) -> relation(Path.text(thing, "id"), relation));
		return this;
	}

	/** What was put together. */
	public Graph graph() {
		return new Graph(List.copyOf(this.nodes.values()), List.copyOf(this.edges.values()));
	}

}
