package nl.rodedraad.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.catalogue.Catalogue.Condition;
import nl.rodedraad.question.catalogue.Catalogue.Filter;
import org.jspecify.annotations.Nullable;

/** Turns the filter input of a list into conditions on the graph. */
final class ThingFilter {

	private static final Set<String> PARTICIPATION = Set.of("PARTY", "INVOLVED");

	private static final Set<String> NONE = Set.of();

	/** The fields of filters that give a code, each the name of the property that has it. */
	private static final Set<String> CODES = Set.of("status", "direction", "strength");

	/** By kind of the things listed, the fields of its filter and what each asks for. */
	private static final Map<String, Map<String, Meaning>> MEANINGS = Map.of(
			"deal", Map.of("tranche", new Meaning("tranche", Set.of("IN_TRANCHE")), "landsdeel", new Meaning("landsdeel", Set.of("IN_LANDSDEEL")),
					"province", new Meaning("province", Set.of("IN_PROVINCE")), "municipality",
					new Meaning("municipality", Set.of("IN_MUNICIPALITY", "PARTY"), Set.of("SUCCEEDED_BY")), "theme", new Meaning("theme", Set.of("THEME")), "programme",
					new Meaning("programme", Set.of("LINKED")), "ministry", new Meaning("ministry", PARTICIPATION)),
			"programme", Map.of("ministry", new Meaning("ministry", Set.of("LED_BY", "CO_LED_BY")), "theme", new Meaning("theme", Set.of("THEME")),
					"municipality", new Meaning("municipality", Set.of("IN_MUNICIPALITY", "AREA"), Set.of("IN_MUNICIPALITY")), "deal",
					new Meaning("deal", Set.of("LINKED"))),
			"ministry", Map.of("deal", new Meaning("deal", PARTICIPATION), "programme", new Meaning("programme", Set.of("LED_BY", "CO_LED_BY"))),
			"intervention", Map.of("deal", new Meaning("deal", Set.of("INTERVENTION")), "theme", new Meaning("theme", Set.of("THEME")), "instrument",
					new Meaning("instrument", Set.of("INSTRUMENT")), "approach", new Meaning("approach", Set.of("APPROACH")), "programme",
					new Meaning("programme", Set.of("USES"))),
			"organisation", Map.of("deal", new Meaning("deal", PARTICIPATION)),
			"municipality", Map.of("deal", new Meaning("deal", Set.of("IN_MUNICIPALITY", "PARTY")), "programme",
					new Meaning("programme", Set.of("IN_MUNICIPALITY"), Set.of("AREA"))),
			"chain", Map.of("deal", new Meaning("deal", Set.of("CONCERNS", "STARTS_IN")), "programme",
					new Meaning("programme", Set.of("CONCERNS", "STARTS_IN"))));

	private ThingFilter() {
	}

	/** The filter as given, or one that lets everything through when none was given. */
	static Filter of(String kind, @Nullable Map<String, Object> given) {
		if (given == null) {
			return new Filter(null, Map.of(), List.of());
		}
		List<Condition> conditions = new ArrayList<>();
		MEANINGS.getOrDefault(kind, Map.of()).forEach((field, meaning) -> {
			if (given.get(field) instanceof String id) {
				conditions.add(new Condition(ThingKey.of(field, meaning.kind(), id), meaning.types(), meaning.through()));
			}
		});
		Map<String, String> codes = new HashMap<>();
		CODES.forEach((field) -> {
			if (given.get(field) instanceof String code) {
				codes.put(field, code);
			}
		});
		return new Filter((String) given.get("name"), codes, conditions);
	}

	/**
	 * What a field of a filter asks for.
	 *
	 * @param kind kind of the thing that it names
	 * @param types predicates by which what is listed must stand to it, directly
	 * @param through predicates by which it may stand to what stands between
	 */
	private record Meaning(String kind, Set<String> types, Set<String> through) {

		Meaning(String kind, Set<String> types) {
			this(kind, types, NONE);
		}

	}

}
