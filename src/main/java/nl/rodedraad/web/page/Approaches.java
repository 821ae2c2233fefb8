package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;

import nl.rodedraad.web.Filter;
import nl.rodedraad.web.Path;

/** The kinds of intervention of a theme as choices, with their numbers, since readers know them from the report by number. */
final class Approaches {

	private Approaches() {
	}

	/** The choices of a theme, an object with {@code approaches}. */
	@SuppressWarnings("unchecked")
	static List<Filter.Option> options(Map<String, Object> theme) {
		return ((List<Map<String, Object>>) theme.get("approaches")).stream().map((approach) -> {
			String id = Path.text(approach, "node.id");
			String number = id.substring(id.indexOf('/') + 1);
			return new Filter.Option(number, number + " " + Path.text(approach, "node.name"));
		}).toList();
	}

}
