package nl.rodedraad.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An answer as a drawing: things, and what holds between them.
 *
 * @param nodes the things, each once
 * @param edges the relations, each between two of the things
 */
public record Graph(List<Node> nodes, List<Edge> edges) {

	/** @throws IllegalArgumentException if an edge leads to what is no node */
	public Graph {
		Set<String> ids = nodes.stream().map(Node::id).collect(Collectors.toSet());
		for (Edge edge : edges) {
			if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
				throw new IllegalArgumentException("Edge '%s' leads from '%s' to '%s', of which one is no node".formatted(edge.id(), edge.from(), edge.to()));
			}
		}
	}

	/**
	 * A thing.
	 *
	 * @param id full id, such as {@code deal/achterhoek}
	 * @param name its name
	 * @param kind its kind, such as {@code deal}
	 * @param url full address of its page
	 */
	public record Node(String id, String name, String kind, String url) {

	}

	/**
	 * A relation, from its subject to its object.
	 *
	 * @param id id of the first fact that says it
	 * @param from id of the subject
	 * @param to id of the object
	 * @param predicate id of the predicate
	 * @param label words for the predicate, from subject to object
	 * @param facts ids of all facts that say it
	 */
	public record Edge(String id, String from, String to, String predicate, String label, List<String> facts) {

	}

}
