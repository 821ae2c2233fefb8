package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which parts the page of a programme has, after what is known of it, and what is not known. */
final class ProgrammeSections {

	private static final Map<String, List<String>> FIELDS = new LinkedHashMap<>();

	static {
		FIELDS.put("plaatsen", List.of("areas", "municipalities"));
		FIELDS.put("geld", List.of("money"));
		FIELDS.put("rondes", List.of("rounds"));
		FIELDS.put("verbanden", List.of("links"));
		FIELDS.put("interventies", List.of("usedIn"));
		FIELDS.put("bevindingen", List.of("findings"));
		FIELDS.put("uitkomsten", List.of("monitoring", "outcomes"));
		FIELDS.put("aantallen", List.of("counts"));
		FIELDS.put("tegenspraak", List.of("contradictions"));
		FIELDS.put("kanttekeningen", List.of("remarks"));
	}

	private static final Map<String, List<String>> WANTED = new LinkedHashMap<>();

	static {
		WANTED.put("leiding", List.of("ledBy"));
		WANTED.put("stand", List.of("status"));
		WANTED.put("begin", List.of("start"));
		WANTED.put("einde", List.of("end"));
		WANTED.put("plaatsen", List.of("areas", "municipalities"));
		WANTED.put("themas", List.of("themes"));
		WANTED.put("geld", List.of("money", "rounds"));
		WANTED.put("metingen", List.of("monitoring"));
		WANTED.put("uitkomsten", List.of("outcomes"));
	}

	private ProgrammeSections() {
	}

	/** The sections in their order, by the names that they have in the address. */
	static List<String> of(Map<String, Object> programme) {
		List<String> sections = new ArrayList<>(List.of("overlap", "op-de-kaart", "gezocht", "kenmerken"));
		FIELDS.forEach((section, fields) -> {
			if (fields.stream().anyMatch((field) -> isKnown(programme, field))) {
				sections.add(section);
			}
		});
		if (!unknown(programme).isEmpty()) {
			sections.add("onbekend");
		}
		return sections;
	}

	/** What no source says of it. Where a programme works everywhere, its places are no gap. */
	static List<String> unknown(Map<String, Object> programme) {
		return WANTED.entrySet().stream()
			.filter((wanted) -> wanted.getValue().stream().noneMatch((field) -> isKnown(programme, field)))
			.map(Map.Entry::getKey)
			.filter((gap) -> !(gap.equals("plaatsen") && "NATIONWIDE".equals(programme.get("scope"))))
			.toList();
	}

	private static boolean isKnown(Map<String, Object> programme, String field) {
		Object value = programme.get(field);
		return (value instanceof List<?> list) ? !list.isEmpty() : value != null;
	}

}
