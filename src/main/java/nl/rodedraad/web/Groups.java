package nl.rodedraad.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Groups the objects of a list for a template by what stands in one of their fields, in the order in which they come.
 *
 * @param field the field
 */
public record Groups(String field) {

	/** By value of the field, the objects that have it. */
	public Map<String, List<Map<String, Object>>> of(List<Map<String, Object>> objects) {
		return objects.stream()
			.collect(Collectors.groupingBy((object) -> Path.text(object, this.field), LinkedHashMap::new, Collectors.toList()));
	}

}
