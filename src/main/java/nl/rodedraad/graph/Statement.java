package nl.rodedraad.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Cypher statement out of {@code cypher/}. A line {@code // include NAME} is replaced by the file
 * {@code cypher/parts/NAME.cypher}, since Cypher itself cannot include; other comment lines are left out.
 *
 * @param name path below {@code cypher/} without ending, such as {@code questions/programme-overlap}
 * @param text what is sent to the database
 * @param example parameters with which anybody can try it, from the header line {@code // Example: {...}}; empty when there is none
 */
public record Statement(String name, String text, Map<String, Object> example) {

	private static final String EXAMPLE = "// Example: ";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern INCLUDE = Pattern.compile("\\s*// include ([a-z-]+)\\s*");

	/**
	 * Reads a statement from the class path.
	 * @throws IllegalArgumentException if there is no such file, or its example is no JSON
	 */
	public static Statement named(String name) {
		return new Statement(name, expand(name), example(name));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> example(String name) {
		try {
			return read(name).lines().filter((line) -> line.startsWith(EXAMPLE)).findFirst()
				.map((line) -> (Map<String, Object>) JSON.readValue(line.substring(EXAMPLE.length()), Map.class)).orElse(Map.of());
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("The example in the header of cypher/%s.cypher is no JSON".formatted(name), ex);
		}
	}

	private static String expand(String name) {
		return read(name).lines().map(Statement::line).filter((line) -> !line.isBlank()).collect(Collectors.joining("\n"));
	}

	private static String line(String line) {
		Matcher include = INCLUDE.matcher(line);
		if (include.matches()) {
			return expand("parts/" + include.group(1));
		}
		return line.stripLeading().startsWith("//") ? "" : line;
	}

	private static String read(String name) {
		try (InputStream file = Statement.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
			if (file == null) {
				throw new IllegalArgumentException("There is no statement cypher/%s.cypher".formatted(name));
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
