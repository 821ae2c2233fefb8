package nl.rodedraad.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.rodedraad.web.Path;

/** The names of a ministry through time, and the abbreviation by which people know it, for where its name does not fit. */
final class MinistryNames {

	private MinistryNames() {
	}

	/**
	 * The abbreviation of its name of today, or else of its latest, or else what a source has.
	 * @param ministry with {@code id}, {@code names} and {@code abbreviations}
	 */
	@SuppressWarnings("unchecked")
	static String brief(Map<String, Object> ministry) {
		Optional<String> dated = names(ministry).stream().map((name) -> Path.text(name, "abbreviation")).filter((name) -> !name.isEmpty())
			.reduce((earlier, later) -> later);
		List<String> others = (List<String>) Path.get(ministry, "abbreviations.nodes.value");
		return dated.or(() -> others.stream().findFirst())
			.orElseGet(() -> Path.text(ministry, "id").replaceFirst(".*/", "").toUpperCase(Locale.ROOT));
	}

	/** The names of a ministry with their dates, the earliest first and that of today last. */
	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> names(Map<String, Object> ministry) {
		return ((List<Map<String, Object>>) Objects.requireNonNull(Path.get(ministry, "names"))).stream()
			.sorted(Comparator.comparing((Map<String, Object> name) -> name.get("validTo") == null).thenComparing((name) -> Path.text(name, "validFrom")))
			.toList();
	}

}
