package nl.rodedraad.question.competition;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.SameTime;
import nl.rodedraad.question.competition.CompetitionPair.Closeness;
import nl.rodedraad.question.competition.CompetitionPair.Ground;
import nl.rodedraad.question.competition.PossibleCompetition.LeftOut.Because;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Q16 on the real data; what is expected stands in the documents named with it. */
class CompetitionIT {

	private final TestGraph real = TestGraph.real();

	private final CompetitionQuestion question = new CompetitionQuestion(this.real.reader());

	/** mre-t4brief and mb-kickoff: Brainport names its shortage of talent, Midden-Brabant is about talent; both in Noord-Brabant. */
	@Test
	void twoDealsOfAProvinceThatBothWorkOnTalentComeFirst() {
		CompetitionPair first = ask().pairs().values().get(0);
		assertThat(names(first)).isEqualTo(Set.of("deal/brainport-eindhoven", "deal/midden-brabant"));
		assertThat(first.closeness()).isEqualTo(Closeness.SAME_PROVINCE);
		assertThat(first.where()).extracting((place) -> place.place().id()).containsExactly("province/noord-brabant");
		assertThat(first.one().grounds()).contains(Ground.THEME);
		assertThat(first.sameTime()).isEqualTo(SameTime.TOGETHER);
	}

	/** vnoncw-achterhoek: the Achterhoek draws workers from outside; the deal of Twente next to it is about talent and work. */
	@Test
	void aDealThatOnlyItsDescriptionGivesAwayIsAPairTooAndSaysSo() {
		CompetitionPair pair = pair("deal/achterhoek", "deal/twente");
		assertThat(pair.closeness()).isEqualTo(Closeness.NEAR);
		assertThat(pair.other().grounds()).containsExactly(Ground.WORDS);
		assertThat(pair.other().facts()).extracting(EvidencedFact::predicate).isSubsetOf("DESCRIPTION", "AMBITION");
	}

	@Test
	void everyPairIsAQuestionAndRestsOnFactsThatAreSupported() {
		assertThat(ask().pairs().values()).isNotEmpty().allSatisfy((pair) -> {
			assertThat(pair.question().nl()).endsWith("?").contains(pair.one().deal().name(), pair.other().deal().name());
			assertThat(pair.one().facts()).isNotEmpty();
			assertThat(pair.other().facts()).isNotEmpty();
			assertThat(pair.facts()).doesNotHaveDuplicates().allSatisfy((fact) -> assertThat(fact.supports()).isNotEmpty());
		});
	}

	/** cbs-gebied-2023: the midpoints of Berkelland and Haaksbergen are some 14 kilometres apart. */
	@Test
	void aDistanceNamesItsMunicipalitiesAndRestsOnTheirMidpoints() {
		CompetitionPair.Distance distance = pair("deal/achterhoek", "deal/twente").distance();
		assertThat(distance).isNotNull();
		assertThat(distance.kilometres()).isBetween(12, 16);
		assertThat(distance.from().name()).isEqualTo("Berkelland");
		assertThat(distance.to().name()).isEqualTo("Haaksbergen");
		assertThat(distance.facts()).extracting(EvidencedFact::predicate).contains("IN_MUNICIPALITY", "LATITUDE", "LONGITUDE");
	}

	@Test
	void aMunicipalityOfBothIsNamed() {
		assertThat(pair("deal/kop-van-noord-holland", "deal/noord-holland-noord").shared()).extracting((place) -> place.place().name())
			.containsExactly("Den Helder");
	}

	/** ro-zeeland: the deal of Zeeland ran from 2018 to 2022; that of North Sea Port District started on 1 November 2023. */
	@Test
	void whatRanAtAnotherTimeIsNoPairAndSaysWhy() {
		assertThat(ask().leftOut()).filteredOn((one) -> one.other().id().equals("deal/zeeland")).singleElement()
			.satisfies((one) -> {
				assertThat(one.one().id()).isEqualTo("deal/north-sea-port-district");
				assertThat(one.because()).isEqualTo(Because.OTHER_TIME);
			});
	}

	/** rebel-2024, 4.2: a national picture can prevent regions from competing with deal money; nsob-2024, 5.4: a run on temporary money. */
	@Test
	void whatTheReportSaysOnCompetitionStandsBesideThePairs() {
		assertThat(ask().reportSays()).hasSizeGreaterThan(1)
			.allSatisfy((finding) -> assertThat(finding.topic()).isEqualTo("COMPETITION"))
			.flatExtracting((finding) -> finding.facts().get(0).supports()).extracting((support) -> support.source().id())
			.containsOnly("rebel-2024", "nsob-2024");
	}

	@Test
	void theAnswerSaysThatItKnowsNoLabourMarketRegions() {
		assertThat(ask().unanswered()).extracting((one) -> one.what().nl()).anyMatch((text) -> text.contains("arbeidsmarktregio"));
	}

	@Test
	void itSaysInHowManyDealsItCouldLook() {
		assertThat(ask().searched().deals()).isEqualTo(84);
		assertThat(ask().searched().withAim()).isLessThan(84);
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		PossibleCompetition first = this.question.ask(new PageRequest(2, null, generation(), "pairs"), this.real.version());
		String cursor = first.pairs().cursor(first.pairs().items().get(1));
		PossibleCompetition second = this.question.ask(PageRequest.of(2, cursor, generation(), "pairs"), this.real.version());
		List<Set<String>> both = Stream.of(first, second).flatMap((one) -> one.pairs().values().stream()).map(CompetitionIT::names).toList();
		assertThat(both).isEqualTo(ask().pairs().values().stream().limit(4).map(CompetitionIT::names).toList());
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		ask();
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	private CompetitionPair pair(String one, String other) {
		return ask().pairs().values().stream().filter((pair) -> names(pair).equals(Set.of(one, other))).findFirst().orElseThrow();
	}

	private static Set<String> names(CompetitionPair pair) {
		return Set.of(pair.one().deal().id(), pair.other().deal().id());
	}

	private PossibleCompetition ask() {
		return this.question.ask(new PageRequest(PageRequest.MAX, null, generation(), "pairs"), this.real.version());
	}

	private long generation() {
		return this.real.version().generation();
	}

}
