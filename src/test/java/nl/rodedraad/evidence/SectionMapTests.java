package nl.rodedraad.evidence;

import java.util.List;

import nl.rodedraad.fact.SourceSection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SectionMapTests {

	private static final FoldedText TEXT = new FoldedText("Inhoud: 1 Begin, 2 Vervolg. 1 Begin van alles. 1.1 Eerst dit. 1. Een kader. "
			+ "Daarna weer de tekst. 1.2 Dan dat. 2 Vervolg hierop.");

	@Test
	void aSectionLastsUntilTheNextOfItsLevel() {
		SectionMap map = map(section("1", "1 Begin van", null, section("1.1", "1.1 Eerst", null), section("1.2", "1.2 Dan", null)),
				section("2", "2 Vervolg hierop", null));
		assertThat(map.faults()).isEmpty();
		assertThat(words(map, "1")).startsWith("1 Begin van alles").endsWith("1.2 Dan dat.");
		assertThat(words(map, "1.1")).startsWith("1.1 Eerst").endsWith("weer de tekst.");
		assertThat(words(map, "1.2")).isEqualTo("1.2 Dan dat.");
		assertThat(words(map, "2")).isEqualTo("2 Vervolg hierop.");
		assertThat(map.span("3")).isEmpty();
	}

	@Test
	void aBoxEndsWhereTheRunningTextGoesOn() {
		SectionMap map = map(section("1.1", "1.1 Eerst", null, section("Kader 1", "1. Een kader", "Daarna weer")), section("1.2", "1.2 Dan", null));
		assertThat(map.faults()).isEmpty();
		assertThat(words(map, "Kader 1")).isEqualTo("1. Een kader.");
	}

	@Test
	void theNarrowestSectionIsNamed() {
		SectionMap map = map(section("1", "1 Begin van", null, section("1.1", "1.1 Eerst", null)), section("2", "2 Vervolg hierop", null));
		assertThat(map.around(TEXT.find("Eerst dit", TEXT.whole()).get(0))).contains("1.1");
		assertThat(map.around(TEXT.find("Inhoud", TEXT.whole()).get(0))).isEmpty();
	}

	@Test
	void wordsThatStandTwiceOrNowhereAreAFault() {
		SectionMap map = map(section("1", "1 Begin", null), section("2", "2 Gevolg", null));
		assertThat(map.faults()).hasSize(2).anyMatch((fault) -> fault.contains("'1 Begin', which stands 2 times"))
			.anyMatch((fault) -> fault.contains("'2 Gevolg', which stands 0 times"));
	}

	@Test
	void sectionsInAnotherOrderThanTheTextAreAFault() {
		assertThat(map(section("1.2", "1.2 Dan", null), section("1.1", "1.1 Eerst", null)).faults()).singleElement().asString()
			.contains("'1.1' begins outside");
		assertThat(map(section("1", "1 Begin van", null, section("2", "2 Vervolg hierop", null)), section("1.2", "1.2 Dan", null)).faults())
			.singleElement().asString().contains("'2' begins outside");
	}

	@Test
	void aBoxWithoutItsEndIsAFault() {
		assertThat(map(section("Kader 1", "1. Een kader", "Tot hier")).faults()).singleElement().asString().contains("'Tot hier', which stands 0 times");
	}

	private static String words(SectionMap map, String label) {
		return TEXT.passage(map.span(label).orElseThrow());
	}

	private static SectionMap map(SourceSection... sections) {
		return new SectionMap(List.of(sections), TEXT);
	}

	private static SourceSection section(String label, String begins, @Nullable String ends, SourceSection... parts) {
		return new SourceSection(label, begins, ends, List.of(parts));
	}

}
