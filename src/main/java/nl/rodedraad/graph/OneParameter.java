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

	/**
	 * The parameters as the one that the text names. What is not in a map is null to the database, so that it is missed here.
	 * @throws IllegalArgumentException if a parameter of the statement is missing
	 */
	static Map<String, Object> of(Statement statement, Map<String, ?> parameters) {
		PARAMETER.matcher(statement.text()).results().map((named) -> named.group(1)).filter((name) -> !parameters.containsKey(name)).findFirst()
			.ifPresent((name) -> {
				throw new IllegalArgumentException("The statement %s needs the parameter '%s'".formatted(statement.name(), name));
			});
		return Map.of(NAME, parameters);
	}

}
