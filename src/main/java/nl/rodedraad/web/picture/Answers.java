package nl.rodedraad.web.picture;

import java.util.List;
import java.util.Map;

import nl.rodedraad.web.Path;
import org.jspecify.annotations.Nullable;

/** Reads objects and lists out of the objects of an answer. */
final class Answers {

	private Answers() {
	}

	@SuppressWarnings("unchecked")
	static @Nullable Map<String, Object> object(Map<String, Object> from, String path) {
		return (Map<String, Object>) Path.get(from, path);
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> list(Map<String, Object> from, String path) {
		List<Map<String, Object>> found = (List<Map<String, Object>>) Path.get(from, path);
		return (found == null) ? List.of() : found;
	}

}
