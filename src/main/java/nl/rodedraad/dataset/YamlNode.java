package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A piece of a data file that knows where it stands, so that every complaint can name file and line. All scalars are
 * read as written: the registry says what type they are, not YAML.
 *
 * @param file path within the dataset
 * @param node the piece as parsed
 */
record YamlNode(String file, Node node) {

	/** Line number, from 1. */
	int line() {
		return this.node.getStartMark().getLine() + 1;
	}

	boolean isScalar() {
		return this.node instanceof ScalarNode;
	}

	boolean isMapping() {
		return this.node instanceof MappingNode;
	}

	boolean isSequence() {
		return this.node instanceof SequenceNode;
	}

	/** The scalar as written; for anything else a description of it, which is never a word of the dataset. */
	String text() {
		return (this.node instanceof ScalarNode scalar) ? scalar.getValue() : "(%s)".formatted(this.node.getNodeId());
	}

	/** The entries of a mapping in the order of the file; empty for anything else. A repeated key keeps its first value. */
	Map<String, YamlNode> entries() {
		Map<String, YamlNode> entries = new LinkedHashMap<>();
		if (this.node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				entries.putIfAbsent(new YamlNode(this.file, tuple.getKeyNode()).text(), new YamlNode(this.file, tuple.getValueNode()));
			}
		}
		return entries;
	}

	/** The keys of a mapping where they stand, repeated ones as often as they do; empty for anything else. */
	List<YamlNode> keys() {
		if (!(this.node instanceof MappingNode mapping)) {
			return List.of();
		}
		return mapping.getValue().stream().map((tuple) -> new YamlNode(this.file, tuple.getKeyNode())).toList();
	}

	/** The keys that this mapping, or one below it, has more than once. */
	List<YamlNode> repeatedKeys() {
		List<YamlNode> repeated = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		keys().stream().filter((key) -> !seen.add(key.text())).forEach(repeated::add);
		List<YamlNode> below = isMapping() ? List.copyOf(entries().values()) : isSequence() ? items() : List.of();
		below.forEach((node) -> repeated.addAll(node.repeatedKeys()));
		return repeated;
	}

	Optional<YamlNode> get(String key) {
		return Optional.ofNullable(entries().get(key));
	}

	/** The items of a sequence; for anything else the node itself as the only item. */
	List<YamlNode> items() {
		if (this.node instanceof SequenceNode sequence) {
			return sequence.getValue().stream().map((item) -> new YamlNode(this.file, item)).toList();
		}
		return List.of(this);
	}

}
