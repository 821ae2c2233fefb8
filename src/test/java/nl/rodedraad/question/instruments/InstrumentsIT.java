package nl.rodedraad.question.instruments;

import java.util.ArrayList;
import java.util.List;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.community.Lack;
import nl.rodedraad.question.instruments.InstrumentOnTheme.Example;
import nl.rodedraad.question.instruments.InstrumentOnTheme.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Q12 on the real data and on Schemerland; what is expected stands in the documents named with it. */
class InstrumentsIT {

	private final TestGraph real = TestGraph.real();

	private final TestGraph fictional = TestGraph.schemerland();

	/** rebel-2024, 2.4: the removal of cooking gas in 700 homes in Overvecht and two more districts is a one-off investment. */
	@Test
	void theSevenHundredHomesStandUnderOneOffInvestment() {
		assertThat(examples(compare("13"), "instrument/one-off-investment")).anySatisfy((example) -> {
			assertThat(example.deal().id()).isEqualTo("deal/vitale-wijken-utrecht");
			assertThat(example.practice().intervention().name()).contains("700");
			assertThat(example.practice().instruments()).flatExtracting((one) -> one.facts()).flatExtracting((fact) -> fact.supports())
				.anySatisfy((support) -> assertThat(support.section()).startsWith("2.4"));
		});
	}

	/** rebel-2024, 2.4: the guide to a healthy life in Oost-Groningen is a campaign; 3.4: Kansrijke Start in Parkstad, direct contact. */
	@Test
	void onHealthTheReportGivesACampaignAndAProgrammeWithDirectContact() {
		InstrumentComparison health = compare("2");
		assertThat(examples(health, "instrument/campaign")).extracting((example) -> example.deal().id()).contains("deal/oost-groningen");
		assertThat(examples(health, "instrument/direct-contact")).extracting((example) -> example.deal().id()).contains("deal/parkstad-limburg");
	}

	/** rebel-2024, 3.4 Stallenaanpak: a pilot; pbl-2022, 4.2: awareness of farmers in the Achterhoek. */
	@Test
	void onCrimeOneRegionHasAPilotAndAnotherACampaign() {
		InstrumentComparison crime = compare("9");
		assertThat(examples(crime, "instrument/pilot")).extracting((example) -> example.practice().intervention().id())
			.contains("intervention/stallenaanpak");
		assertThat(examples(crime, "instrument/campaign")).extracting((example) -> example.deal().id()).contains("deal/achterhoek");
	}

	/** rebel-2024, 2.4: six kinds of instrument. */
	@Test
	void allSixInstrumentsAreShownAndOneWithoutExampleIsNoneKnown() {
		InstrumentComparison crime = compare("9");
		assertThat(crime.instruments()).extracting((one) -> (one.instrument() == null) ? null : one.instrument().number())
			.containsExactly(1, 2, 3, 4, 5, 6, null);
		assertThat(crime.instruments()).filteredOn((one) -> one.known() == Known.NONE_KNOWN).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.examples().values()).isEmpty());
	}

	@Test
	void everyExampleIsOnTheThemeAndSaysWhy() {
		assertThat(compare("11").instruments()).flatExtracting((one) -> one.examples().values()).isNotEmpty().allSatisfy((example) ->
				assertThat(example.practice().facts()).isNotEmpty().allSatisfy((fact) -> assertThat(fact.supports()).isNotEmpty()));
	}

	@Test
	void interventionsOfWhichNoInstrumentIsKnownStandApart() {
		InstrumentComparison agriculture = compare("11");
		InstrumentOnTheme unknown = agriculture.instruments().get(6);
		assertThat(unknown.instrument()).isNull();
		assertThat(unknown.examples().values()).isNotEmpty().allSatisfy((example) -> assertThat(example.practice().instruments()).isEmpty());
		assertThat(agriculture.lacks()).filteredOn((lack) -> lack.kind() == Lack.Kind.INSTRUMENT)
			.singleElement().satisfies((lack) -> assertThat(lack.count()).isEqualTo(unknown.total()));
	}

	/** schemerland: a desk by direct contact in one deal, by an investment in the other; nothing without an instrument. */
	@Test
	void inSchemerlandTheSameDeskStandsUnderTwoInstruments() {
		InstrumentComparison desks = compare(this.fictional, "1", null, PageRequest.MAX, null);
		assertThat(examples(desks, "instrument/direct-contact")).extracting((example) -> example.deal().id()).containsExactly("deal/schemerland");
		assertThat(examples(desks, "instrument/investment")).extracting((example) -> example.deal().id()).containsExactly("deal/oeverland");
		assertThat(desks.instruments()).last().satisfies((unknown) -> assertThat(unknown.known()).isEqualTo(Known.NONE_KNOWN));
		assertThat(desks.total()).isEqualTo(2);
	}

	@Test
	void theListOfOneInstrumentCanBeReadOn() {
		List<String> all = ids(examples(compare("13"), "instrument/one-off-investment"));
		List<String> read = new ArrayList<>();
		String cursor = null;
		do {
			InstrumentOnTheme one = compare(this.real, "13", "1", 1, cursor).instruments().get(0);
			read.addAll(ids(one.examples().values()));
			cursor = one.examples().hasNext() ? one.examples().cursor(one.examples().items().get(0)) : null;
		}
		while (cursor != null);
		assertThat(read).hasSizeGreaterThan(1).isEqualTo(all);
	}

	@Test
	void aCursorWithoutItsInstrumentIsRefused() {
		InstrumentOnTheme one = compare(this.real, "13", "1", 1, null).instruments().get(0);
		String cursor = one.examples().cursor(one.examples().items().get(0));
		assertThatThrownBy(() -> compare(this.real, "13", null, 1, cursor)).isInstanceOf(InvalidArgumentException.class);
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		compare("9");
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void whatIsNotThereIsNamed() {
		assertThatThrownBy(() -> compare("16")).isInstanceOf(NotFoundException.class).hasMessageContaining("16");
		assertThatThrownBy(() -> compare(this.real, "9", "toverstaf", 1, null)).isInstanceOf(NotFoundException.class)
			.hasMessageContaining("toverstaf");
	}

	private InstrumentComparison compare(String theme) {
		return compare(this.real, theme, null, PageRequest.MAX, null);
	}

	private static InstrumentComparison compare(TestGraph graph, String theme, @Nullable String instrument, int first, @Nullable String after) {
		PageRequest page = PageRequest.of(first, after, graph.version().generation(), "examples");
		return new InstrumentsQuestion(graph.reader()).compare(theme, instrument, page, graph.version());
	}

	private static List<Example> examples(InstrumentComparison comparison, String instrument) {
		return comparison.instruments().stream().filter((one) -> one.instrument() != null && one.instrument().id().equals(instrument))
			.findFirst().orElseThrow().examples().values();
	}

	private static List<String> ids(List<Example> examples) {
		return examples.stream().map((example) -> example.practice().intervention().id()).toList();
	}

}
