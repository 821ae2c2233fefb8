package nl.rodedraad.web;

import java.util.Map;
import java.util.Set;

/**
 * The shape and colour of each kind of thing, the same on every page and picture; {@code static/site/icons.svg} draws them.
 * Kinds that stand in a picture next to each other differ in shape too, for who does not see the colours.
 */
public final class Kinds {

	private static final Set<String> OWN = Set.of("deal", "programme", "ministry", "intervention", "theme", "organisation", "chain");

	private static final Map<String, String> LIKE = Map.of("municipality", "place", "province", "place", "landsdeel", "place", "area",
			"place", "step", "chain", "evaluation", "source", "source", "source");

	private Kinds() {
	}

	/**
	 * The name of the icon of a thing.
	 * @param id full id
	 */
	public static String icon(String id) {
		int slash = id.indexOf('/');
		String kind = (slash < 0) ? id : id.substring(0, slash);
		return OWN.contains(kind) ? kind : LIKE.getOrDefault(kind, "other");
	}

}
