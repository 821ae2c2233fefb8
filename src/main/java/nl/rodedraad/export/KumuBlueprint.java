package nl.rodedraad.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a graph the form of a blueprint of Kumu, from which that makes a map; things are told apart by id, not by name. An id
 * may occur once among elements and connections together (docs.kumu.io, JSON / Blueprints): those of things have a slash,
 * those of facts none.
 */
public final class KumuBlueprint {

	private KumuBlueprint() {
	}

	/** The blueprint, to be written as JSON. */
	public static Map<String, Object> of(Graph graph) {
		Map<String, Object> blueprint = new LinkedHashMap<>();
		blueprint.put("elements", graph.nodes().stream().map(KumuBlueprint::element).toList());
		blueprint.put("connections", graph.edges().stream().map(KumuBlueprint::connection).toList());
		return blueprint;
	}

	private static Map<String, Object> element(Graph.Node node) {
		Map<String, Object> element = new LinkedHashMap<>();
		element.put("id", node.id());
		element.put("label", node.name());
		element.put("type", node.kind());
		element.put("url", node.url());
		return element;
	}

	private static Map<String, Object> connection(Graph.Edge edge) {
		Map<String, Object> connection = new LinkedHashMap<>();
		connection.put("id", edge.id());
		connection.put("from", edge.from());
		connection.put("to", edge.to());
		connection.put("direction", "directed");
		connection.put("type", edge.predicate());
		connection.put("label", edge.label());
		connection.put("facts", List.copyOf(edge.facts()));
		return connection;
	}

}
