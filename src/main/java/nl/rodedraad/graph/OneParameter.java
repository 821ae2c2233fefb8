package nl.rodedraad.graph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Sends all parameters of a question as one map. Neo4j plans a statement anew for every size class of a list or text
 * parameter, and planning a long one takes about as long as a reader may wait; of what is in a map it knows no sizes.
 */
final class OneParameter {

	private static final String NAME = "asked";

	private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]\\w*)");

	private static final Map<Statement, String> TEXTS = new ConcurrentHashMap<>();

	private OneParameter() {
	}

	/** The statement with {@code $asked.name} for every {@code $name}. */
	static String text(Statement statement) {
		return TEXTS.computeIfAbsent(statement, (one) -> PARAMETER.matcher(one.text()).replaceAll("\\$" + NAME + ".$1"));
	}

	/** The parameters as the one that the text names. */
	static Map<String, Object> of(Map<String, ?> parameters) {
		return Map.of(NAME, parameters);
	}

}
