package nl.rodedraad.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** By which abbreviation a ministry stands at the head of a column, whatever it was called before. */
class MinistryNamesTests {

	@Test
	void theNameOfTodayCountsAlsoWhenItIsOlderThanTheLastOneThatEnded() {
		Map<String, Object> ministry = ministry(List.of("EZ"), name("EZK", "2026-02-23", null), name("EZ", "2024-07-02", "2026-02-23"),
				name("EZK", "2017-10-26", "2024-07-02"));
		assertThat(MinistryNames.brief(ministry)).isEqualTo("EZK");
		assertThat(MinistryNames.names(ministry)).extracting((name) -> name.get("validFrom")).containsExactly("2017-10-26", "2024-07-02", "2026-02-23");
	}

	@Test
	void aMinistryThatIsNoMoreHasItsLastName() {
		assertThat(MinistryNames.brief(ministry(List.of(), name("VRO", "2024-07-02", "2026-02-23")))).isEqualTo("VRO");
	}

	@Test
	void withoutDatedNamesWhatASourceWritesCountsAndElseTheId() {
		assertThat(MinistryNames.brief(ministry(List.of("OCW", "OC&W")))).isEqualTo("OCW");
		assertThat(MinistryNames.brief(ministry(List.of()))).isEqualTo("SCHEMER");
	}

	@SafeVarargs
	private static Map<String, Object> ministry(List<String> abbreviations, Map<String, Object>... names) {
		return Map.of("id", "ministry/schemer", "names", List.of(names), "abbreviations",
				Map.of("nodes", abbreviations.stream().map((value) -> Map.of("value", value)).toList()));
	}

	private static Map<String, Object> name(String abbreviation, String from, @Nullable String to) {
		Map<String, Object> name = new HashMap<>();
		name.put("abbreviation", abbreviation);
		name.put("validFrom", from);
		name.put("validTo", to);
		return name;
	}

}
