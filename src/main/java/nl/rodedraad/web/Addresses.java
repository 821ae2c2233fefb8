package nl.rodedraad.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the page of each thing is. The kind of a thing, the first part of its id, has one Dutch word in addresses. */
public final class Addresses {

	private static final Map<String, String> SEGMENT_BY_KIND = Map.ofEntries(Map.entry("deal", "deals"),
			Map.entry("programme", "programmas"), Map.entry("ministry", "ministeries"), Map.entry("intervention", "interventies"),
			Map.entry("theme", "themas"), Map.entry("municipality", "gemeenten"), Map.entry("form", "samenwerkingsvormen"),
			Map.entry("organisation", "organisaties"), Map.entry("tranche", "tranches"), Map.entry("province", "provincies"),
			Map.entry("landsdeel", "landsdelen"), Map.entry("area", "gebieden"), Map.entry("round", "rondes"),
			Map.entry("award", "toekenningen"), Map.entry("pillar", "pijlers"), Map.entry("evaluation", "evaluaties"),
			Map.entry("domain", "domeinen"), Map.entry("approach", "aanpakken"), Map.entry("instrument", "instrumenten"),
			Map.entry("factor", "factoren"), Map.entry("layer", "lagen"), Map.entry("chain", "ketens"), Map.entry("step", "stappen"));

	private static final Map<String, String> KIND_BY_SEGMENT = SEGMENT_BY_KIND.entrySet().stream()
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

	private Addresses() {
	}

	/**
	 * The path of the page of a thing.
	 * @param id full id, such as {@code deal/achterhoek}
	 */
	public static String ofThing(String id) {
		int slash = id.indexOf('/');
		String segment = (slash < 0) ? null : SEGMENT_BY_KIND.get(id.substring(0, slash));
		if (segment == null) {
			throw new IllegalArgumentException("'%s' is no full id".formatted(id));
		}
		return "/" + segment + "/" + encode(id.substring(slash + 1));
	}

	/** The kind of the things that have their pages under a word. */
	public static Optional<String> kind(String segment) {
		return Optional.ofNullable(KIND_BY_SEGMENT.get(segment));
	}

	/** The kinds of things that have pages. */
	public static Set<String> kinds() {
		return SEGMENT_BY_KIND.keySet();
	}

	public static String ofSource(String id) {
		return "/bronnen/" + encode(id);
	}

	public static String ofFact(String id) {
		return "/feiten/" + encode(id);
	}

	/** A part of a path or the value of a parameter. */
	static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
