package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.web.Path;
import nl.rodedraad.web.Words;
import org.jspecify.annotations.Nullable;

/** What an answer has in two languages, in that of the reader, for the cell of a table. */
final class Texts {

	private Texts() {
	}

	/** The texts at a path, each once, with semicolons between them; empty when there are none. */
	static String of(Map<String, Object> object, String path, Words words) {
		return objects(Path.get(object, path)).map(words::text).distinct().collect(Collectors.joining("; "));
	}

	/** The name of the thing at a path, see {@link Words#name}; empty when there is none. */
	static String name(Map<String, Object> object, String path, Words words) {
		return objects(Path.get(object, path)).map(words::name).collect(Collectors.joining("; "));
	}

	@SuppressWarnings("unchecked")
	private static Stream<Map<String, ?>> objects(@Nullable Object found) {
		return (found instanceof List<?> list) ? list.stream().flatMap(Texts::objects) : Stream.ofNullable((Map<String, ?>) found);
	}

}
