package nl.rodedraad.question.doublecoverage;

import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.SameTime;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.doublecoverage.Unchecked.Need;
import nl.rodedraad.question.overlap.NotCounted;
import nl.rodedraad.question.overlap.UnnamedLink;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Q3 on the real data; what is expected stands in the documents named with it. */
class DoubleCoverageIT {

	private final TestGraph real = TestGraph.real();

	private final DoubleCoverageQuestion question = new DoubleCoverageQuestion(this.real.reader());

	/** kst-2023-07-03, Rode draden: home building and sustainability in four early deals; less of it since the VHF. */
	@Test
	void theLetterOf2023SpeaksOfFourDealsWithTheVolkshuisvestingsfondsInMind() {
		assertThat(ask("vhf").pairs().values()).filteredOn((pair) -> pair.kind() == CoverageKind.STATED)
			.allSatisfy((pair) -> assertThat(pair.said()).isNotEmpty())
			.extracting((pair) -> pair.deal().id())
			.containsExactlyInAnyOrder("deal/parkstad-limburg", "deal/rotterdam-zuid", "deal/zaanij", "deal/zuid-en-oost-drenthe");
	}

	/** rebel-2024, 4.2 Integraliteit: one region left home sustainability out because of the VHF, another put it in both. */
	@Test
	void whatIsSaidOfUnnamedDealsStandsApart() {
		DoubleCoverage coverage = ask("vhf");
		assertThat(coverage.unnamed()).extracting(UnnamedLink::relation).contains("ALSO_IN", "EXCLUDED_BECAUSE_OF", "MOVED_TO");
		assertThat(coverage.unnamedSaid()).hasSize(2);
		assertThat(coverage.pairs().values()).noneMatch((pair) -> pair.deal().id().equals("deal/unnamed"));
	}

	/** rebel-2024, 4.2 Integraliteit: it must be clear where overlap is allowed; streams running together is condoned for now. */
	@Test
	void theReportOnDoubleCoverageInGeneralIsShownBesideIt() {
		assertThat(ask("vhf").reportSays()).flatExtracting((finding) -> finding.facts().get(0).supports())
			.extracting((support) -> support.source().id()).contains("rebel-2024");
	}

	/** rdam-js2024 (accounts of Rotterdam): money of both deals stands in the paragraph on the NPRZ. */
	@Test
	void aDealThatPaysForAProgrammeIsStated() {
		assertThat(ask("nprz").pairs().values()).filteredOn((pair) -> pair.kind() == CoverageKind.STATED)
			.allSatisfy((pair) -> assertThat(pair.stated()).extracting(StatedCoverage::relation).containsOnly("CO_FINANCED"))
			.extracting((pair) -> pair.deal().id()).containsExactly("deal/rotterdam-zuid", "deal/rotterdam-zuid-ii");
	}

	/** rebel-2024, 3.4 Kansrijke start, borging: what Parkstad began went on within the GALA. */
	@Test
	void whatMovedToAProgrammeNamesTheInterventionThatMoved() {
		assertThat(ask("gala").pairs().values()).flatExtracting(CoveragePair::stated)
			.filteredOn((stated) -> stated.intervention() != null)
			.singleElement().satisfies((stated) -> {
				assertThat(stated.relation()).isEqualTo("MOVED_TO");
				assertThat(stated.intervention().id()).isEqualTo("intervention/kansrijke-start-parkstad");
			});
	}

	@Test
	void aCandidateRestsOnThemePlaceAndMoneyOfBothAndIsMarkedAsAQuestion() {
		List<CoveragePair> candidates = ask("vhf").pairs().values().stream().filter((pair) -> pair.kind() == CoverageKind.CANDIDATE).toList();
		assertThat(candidates).isNotEmpty().allSatisfy((pair) -> {
			assertThat(pair.stated()).isEmpty();
			assertThat(pair.said()).isEmpty();
			CandidateCoverage shared = pair.candidate();
			assertThat(shared).isNotNull();
			assertThat(shared.themes()).isNotEmpty();
			assertThat(shared.places()).isNotEmpty();
			assertThat(shared.programmeMoney()).isNotEmpty();
			assertThat(shared.dealMoney()).isNotEmpty();
			assertThat(shared.facts()).extracting(EvidencedFact::predicate).contains("THEME", "IN_MUNICIPALITY", "MONEY");
			assertThat(shared.facts()).allSatisfy((fact) -> assertThat(fact.supports()).isNotEmpty());
		});
	}

	/** s-vhf-zodrenthe and s-vhf-parool2021: Emmen was awarded 28 million in July 2021; the deal of its region ran from 2019 to 2023. */
	@Test
	void anAwardInTheMiddleOfADealIsOfTheSameTime() {
		CandidateCoverage shared = pair("vhf", "deal/zuid-en-oost-drenthe").candidate();
		assertThat(shared).isNotNull();
		assertThat(shared.sameTime()).isEqualTo(SameTime.TOGETHER);
		assertThat(shared.places()).extracting((place) -> place.place().name()).contains("Emmen");
		assertThat(shared.programmeMoney()).extracting((money) -> money.amount().longValue()).contains(28_000_000L);
	}

	/** The deal ended in 2021, as precise as its source is; the first awards are of July 2021. */
	@Test
	void whereDatesAreTooCoarseTheTimeIsUnknown() {
		CandidateCoverage shared = pair("vhf", "deal/rotterdam-zuid").candidate();
		assertThat(shared).isNotNull();
		assertThat(shared.sameTime()).isEqualTo(SameTime.UNKNOWN);
	}

	@Test
	void whatRanAtAnotherTimeIsNoCandidateAndIsNamed() {
		DoubleCoverage coverage = ask("nplv");
		assertThat(coverage.apart()).extracting(Deal::id).contains("deal/rotterdam-zuid")
			.doesNotContainAnyElementsOf(coverage.pairs().values().stream().map((pair) -> pair.deal().id()).toList());
	}

	@Test
	void whatCouldNotBeCheckedIsNamedWithWhatIsMissing() {
		assertThat(ask("vhf").unchecked()).filteredOn((one) -> one.thing().id().equals("deal/saba")).singleElement()
			.satisfies((one) -> assertThat(one.missing()).containsExactly(Need.THEMES, Need.PLACES));
		assertThat(ask("kansrijke-wijk").unchecked()).first().satisfies((one) -> {
			assertThat(one.thing().id()).isEqualTo("programme/kansrijke-wijk");
			assertThat(one.missing()).containsExactly(Need.MONEY);
		});
	}

	@Test
	void aProgrammeThatCoversTheCountryGivesNoCandidate() {
		DoubleCoverage coverage = ask("iza");
		assertThat(coverage.notCounted()).extracting(NotCounted::because).containsExactly(NotCounted.Because.NATIONWIDE);
		assertThat(coverage.pairs().values()).noneMatch((pair) -> pair.kind() == CoverageKind.CANDIDATE);
	}

	@Test
	void anAnswerSaysWhatItCannotTellAndWhatWouldBeNeeded() {
		assertThat(ask("vhf").unanswered()).isNotEmpty().allSatisfy((one) -> assertThat(one.needed().nl()).isNotBlank());
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		DoubleCoverage first = this.question.ask("vhf", new PageRequest(3, null, generation(), "pairs"), this.real.version());
		String cursor = first.pairs().cursor(first.pairs().items().get(2));
		DoubleCoverage second = this.question.ask("vhf", PageRequest.of(3, cursor, generation(), "pairs"), this.real.version());
		List<String> both = Stream.of(first, second).flatMap((one) -> one.pairs().values().stream())
			.map((pair) -> pair.deal().id()).toList();
		assertThat(both).isEqualTo(ask("vhf").pairs().values().stream().limit(6).map((pair) -> pair.deal().id()).toList());
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		ask("vhf");
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void anUnknownProgrammeIsNamed() {
		assertThatThrownBy(() -> ask("bestaat-niet")).isInstanceOf(NotFoundException.class).hasMessageContaining("bestaat-niet");
	}

	private CoveragePair pair(String programme, String deal) {
		return ask(programme).pairs().values().stream().filter((pair) -> pair.deal().id().equals(deal)).findFirst().orElseThrow();
	}

	private DoubleCoverage ask(String programme) {
		return this.question.ask(programme, new PageRequest(PageRequest.MAX, null, generation(), "pairs"), this.real.version());
	}

	private long generation() {
		return this.real.version().generation();
	}

}
