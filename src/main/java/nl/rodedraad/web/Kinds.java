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

	/** On white paper; a page takes the colour from its style, which knows the dark as well. */
	private static final Map<String, String> COLOURS = Map.of("deal", "#0b5fa5", "programme", "#8a5a00", "ministry", "#5b3e96", "intervention",
			"#1d7a4c", "theme", "#b4305f", "place", "#3d6a72", "chain", "#b3221a");

	private static final String ANY_OTHER = "#58606b";

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

	/**
	 * The colour of an icon in a picture that stands alone.
	 * @param icon name of the icon
	 */
	public static String colour(String icon) {
		return COLOURS.getOrDefault(icon, ANY_OTHER);
	}

}
