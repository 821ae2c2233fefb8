package nl.rodedraad.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an operation document answered, with what was asked, so that a page can show the answer, offer it as a file and
 * lead to the question.
 *
 * @param document name of the operation document
 * @param variables the variables it was asked with
 * @param data root fields by name; objects are maps, lists are lists
 * @param generation generation of the data that the answer comes from
 */
public record Answer(String document, Map<String, Object> variables, Map<String, Object> data, long generation) {

	/**
	 * The object at a path of fields, such as {@code programmeOverlap.pairs}.
	 * @throws IllegalArgumentException if the document asks no such field
	 */
	@SuppressWarnings("unchecked")
	public @Nullable Map<String, Object> object(String path) {
		return (Map<String, Object>) Path.get(this.data, path);
	}

	/** The objects at a path of fields; none when something on the way is null. */
	@SuppressWarnings("unchecked")
	public List<Map<String, Object>> list(String path) {
		Object found = Path.get(this.data, path);
		return (found == null) ? List.of() : (List<Map<String, Object>>) found;
	}

}
