package nl.rodedraad.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gives a graph the form that Cytoscape, as a program and in a browser, reads. */
public final class CytoscapeJson {

	private CytoscapeJson() {
	}

	/** The graph, to be written as JSON. */
	public static Map<String, Object> of(Graph graph) {
		Map<String, Object> elements = new LinkedHashMap<>();
		elements.put("nodes", graph.nodes().stream().map((node) -> Map.of("data", data(node))).toList());
		elements.put("edges", graph.edges().stream().map((edge) -> Map.of("data", data(edge))).toList());
		return Map.of("elements", elements);
	}

	private static Map<String, Object> data(Graph.Node node) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("id", node.id());
		data.put("name", node.name());
		data.put("kind", node.kind());
		data.put("url", node.url());
		return data;
	}

	private static Map<String, Object> data(Graph.Edge edge) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("id", edge.id());
		data.put("source", edge.from());
		data.put("target", edge.to());
		data.put("predicate", edge.predicate());
		data.put("interaction", edge.label());
		data.put("facts", edge.facts());
		return data;
	}

}
