package nl.rodedraad.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Walks through an answer by the names of its fields; a name that was not asked for is a mistake, a null is none. */
public final class Path {

	private Path() {
	}

	/**
	 * What stands at a path; a list on the way gives the list of what stands there in each of its items.
	 * @param path names of fields with dots between them, such as {@code tranche.node.name}
	 * @throws IllegalArgumentException if there is no such field
	 */
	public static @Nullable Object get(@Nullable Object from, String path) {
		Object at = from;
		int start = 0;
		while (start <= path.length() && at != null) {
			if (at instanceof List<?> list) {
				String rest = path.substring(start);
				return list.stream().map((item) -> get(item, rest)).filter(Objects::nonNull).toList();
			}
			int dot = path.indexOf('.', start);
			int end = (dot < 0) ? path.length() : dot;
			String name = path.substring(start, end);
			if (!(at instanceof Map<?, ?> map) || !map.containsKey(name)) {
				throw new IllegalArgumentException("The answer has no field '%s' on the path '%s'".formatted(name, path));
			}
			at = map.get(name);
			start = end + 1;
		}
		return at;
	}

	/** What stands at a path as text, several values with semicolons between them; empty when there is nothing. */
	public static String text(@Nullable Object from, String path) {
		return text(get(from, path));
	}

	private static String text(@Nullable Object found) {
		if (found == null) {
			return "";
		}
		return (found instanceof List<?> list) ? list.stream().map(Path::text).collect(Collectors.joining("; ")) : found.toString();
	}

}
