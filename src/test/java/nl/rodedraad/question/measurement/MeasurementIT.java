package nl.rodedraad.question.measurement;

import java.util.ArrayList;
import java.util.List;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Monitoring;
import nl.rodedraad.question.catalogue.Outcome;
import nl.rodedraad.question.measurement.Measurement.MeasuredDeal;
import nl.rodedraad.question.measurement.Measurement.MeasuredIntervention;
import nl.rodedraad.question.measurement.MeasurementSummary.AnswerCount;
import nl.rodedraad.question.measurement.MeasurementSummary.LevelOutcomes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Q8 on the real data; what is expected stands in the documents named with it. */
class MeasurementIT {

	/** rebel-2024, Bijlage B: the evaluations that were examined, of tranches 1 and 2 and of tranche 3. */
	private static final List<String> EXAMINED = List.of("brainport-eindhoven", "zeeland", "rotterdam-zuid", "achterhoek", "den-haag-zuidwest",
			"foodvalley", "bodemdaling-groene-hart", "midden-en-west-brabant", "natuurinclusieve-landbouw-noord-nederland",
			"noordelijk-flevoland", "noordoost-fryslan", "parkstad-limburg", "twente", "zaanij", "zuid-en-oost-drenthe", "zuidoost-friesland",
			"groningen-noord", "oost-groningen", "zwolle", "veluwe", "fruitdelta-rivierenland", "cleantech-regio", "noordoost-brabant",
			"noord-limburg", "zeeuws-vlaanderen", "drechtsteden-gorinchem", "vitale-wijken-utrecht", "kop-van-noord-holland");

	private final TestGraph real = TestGraph.real();

	private final MeasurementQuestion question = new MeasurementQuestion(this.real.reader());

	/** rebel-2024, Bijlage B: 28 deals; Zuid-Hollandse Delta, of the same tranche as the last thirteen, is not among them. */
	@Test
	void theDealsWhoseEvaluationsWereExaminedHaveOneAndOfOthersNoneIsKnown() {
		List<MeasuredDeal> deals = deals(null, null);
		assertThat(deals).filteredOn((deal) -> deal.measured().evaluation() == EvaluationState.KNOWN)
			.extracting((deal) -> deal.deal().id()).containsAll(EXAMINED.stream().map((slug) -> "deal/" + slug).toList());
		assertThat(deal("zuid-hollandse-delta").measured().evaluation()).isEqualTo(EvaluationState.NONE_KNOWN);
		assertThat(deal("zuid-hollandse-delta").measured().evaluations()).isEmpty();
	}

	/** rebel-2024, Bijlage B: Den Haag Zuid-West, Eindrapportage, 2023, Gemeente Den Haag; Oost Groningen, Nulmeting, 2021, two makers. */
	@Test
	void anEvaluationHasItsKindYearAndMakers() {
		assertThat(deal("den-haag-zuidwest").measured().evaluations())
			.extracting((one) -> one.evaluation().evaluationKind(), (one) -> one.evaluation().published(),
					(one) -> one.by().stream().map((maker) -> maker.id()).toList())
			.contains(tuple("FINAL", "2023", List.of("municipality/gm0518")));
		assertThat(deal("oost-groningen").measured().evaluations()).singleElement().satisfies((one) -> {
			assertThat(one.evaluation().evaluationKind()).isEqualTo("BASELINE");
			assertThat(one.by()).hasSize(2);
			assertThat(one.facts()).flatExtracting(EvidencedFact::supports).extracting((support) -> support.source().id()).contains("rebel-2024");
		});
	}

	/** rebel-2024, 3.4 Twents fonds: cheques and talks are counted; whether the labour market gets better is not measured directly. */
	@Test
	void theTwentsFondsIsMeasuredInPart() {
		Measured fund = intervention("twente", "twents-fonds-voor-vakmanschap");
		assertThat(fund.monitored()).isEqualTo("PARTLY");
		assertThat(fund.monitoring()).extracting(Monitoring::answer).containsExactlyInAnyOrder("YES", "NO");
		assertThat(fund.outcome()).isEqualTo(OutcomeState.FIGURE);
		assertThat(fund.outcomes()).extracting(Outcome::count, Outcome::unit)
			.contains(tuple("3000", "scholingscheques"), tuple("6500", "loopbaangesprekken"));
		assertThat(fund.outcomes()).filteredOn((outcome) -> "IMPACT".equals(outcome.level())).singleElement()
			.satisfies((outcome) -> assertThat(outcome.monitored()).isEqualTo("NO"));
	}

	/** rebel-2024, 3.4 Stallenaanpak: no monitoring of the final goals, and no view of how often the agreement is used. */
	@Test
	void theStallenaanpakIsNotMeasuredAndHasNoFigure() {
		Measured stalls = intervention("noordoost-brabant", "stallenaanpak");
		assertThat(stalls.monitored()).isEqualTo("NO");
		assertThat(stalls.outcome()).isEqualTo(OutcomeState.WORDS);
		assertThat(stalls.outcomes()).isNotEmpty().extracting(Outcome::count).containsOnlyNulls();
	}

	/** rebel-2024, 3.4 Kansrijke start: it is the national programme that is monitored; hard figures are not there yet. */
	@Test
	void whatIsMeasuredIsSaidWithIt() {
		Measured start = intervention("parkstad-limburg", "kansrijke-start-parkstad");
		assertThat(start.monitoring()).extracting(Monitoring::of, Monitoring::answer).containsExactly(tuple("landelijk programma", "YES"));
		assertThat(start.outcome()).isEqualTo(OutcomeState.WORDS);
	}

	@Test
	void whatNoSourceSaysIsUnknownAndNotNo() {
		assertThat(deals(null, null)).flatExtracting(MeasuredDeal::interventions).filteredOn((one) -> one.measured().monitoring().isEmpty()
				&& one.measured().outcomes().isEmpty()).isNotEmpty().allSatisfy((one) -> {
					assertThat(one.measured().monitored()).isEqualTo("UNKNOWN");
					assertThat(one.measured().outcome()).isEqualTo(OutcomeState.NONE_KNOWN);
				});
	}

	@Test
	void theSummaryCountsWhatTheListShows() {
		MeasurementSummary summary = ask(null, null).summary();
		List<MeasuredDeal> deals = deals(null, null);
		List<MeasuredIntervention> interventions = deals.stream().flatMap((deal) -> deal.interventions().stream()).toList();
		assertThat(summary.deals()).isEqualTo(84).isEqualTo(deals.size());
		assertThat(summary.dealsWithEvaluation() + summary.noEvaluationKnown()).isEqualTo(84);
		assertThat(summary.dealsWithEvaluation()).isEqualTo(deals.stream().filter((deal) -> !deal.measured().evaluations().isEmpty()).count());
		assertThat(summary.dealsWithoutIntervention()).isEqualTo(deals.stream().filter((deal) -> deal.interventions().isEmpty()).count());
		assertThat(summary.interventions()).isEqualTo(interventions.size());
		assertThat(summary.withFigure()).isEqualTo(interventions.stream().filter((one) -> one.measured().outcome() == OutcomeState.FIGURE).count());
		assertThat(summary.noOutcomeKnown())
			.isEqualTo(interventions.stream().filter((one) -> one.measured().outcome() == OutcomeState.NONE_KNOWN).count());
		assertThat(summary.monitored()).extracting(AnswerCount::answer).containsExactly("YES", "PARTLY", "NO", "UNKNOWN");
		assertThat(summary.monitored()).allSatisfy((count) -> assertThat(count.interventions())
			.isEqualTo(interventions.stream().filter((one) -> one.measured().monitored().equals(count.answer())).count()));
		assertThat(summary.evaluations().stream().mapToInt((count) -> count.documents()).sum())
			.isEqualTo(deals.stream().mapToInt((deal) -> deal.measured().evaluations().size()).sum());
	}

	/** rebel-2024, 3.2: effect can hardly be measured in figures during a deal; figures are of what was done. */
	@Test
	void figuresCountWhatWasDoneAndNotWhatItBrought() {
		assertThat(ask(null, null).summary().levels()).extracting(LevelOutcomes::level).containsExactly("OUTPUT", "OUTCOME", "IMPACT");
		assertThat(ask(null, null).summary().levels()).filteredOn((level) -> level.level().equals("IMPACT"))
			.extracting(LevelOutcomes::withFigure).containsExactly(0);
		assertThat(ask(null, null).reportSays()).flatExtracting((finding) -> finding.facts()).flatExtracting(EvidencedFact::supports)
			.extracting((support) -> support.anchor()).contains("dit lang niet altijd gebeurt", "niet kan laten zien hoe brede");
	}

	/** Theme 9: the letter and the report name Noordoost-Brabant, Achterhoek and Den Haag Zuidwest. */
	@Test
	void aThemeChoosesDealsAndTheirInterventionsOnIt() {
		Measurement crime = ask(null, "9");
		assertThat(crime.deals().values()).extracting((deal) -> deal.deal().id())
			.contains("deal/noordoost-brabant", "deal/achterhoek", "deal/den-haag-zuidwest").doesNotContain("deal/twente");
		assertThat(crime.deals().values()).flatExtracting(MeasuredDeal::interventions).allSatisfy((one) -> assertThat(one.facts())
			.anySatisfy((fact) -> assertThat(fact.object()).isEqualTo("theme/9")));
		assertThat(crime.summary().deals()).isEqualTo(crime.total()).isLessThan(84);
		assertThat(ask("twente", "9").deals().values()).isEmpty();
	}

	@Test
	void dealsCanBeReadPageByPage() {
		List<String> all = new ArrayList<>();
		String after = null;
		do {
			Measurement some = this.question.ask(null, null, page(30, after), this.real.version());
			some.deals().values().forEach((deal) -> all.add(deal.deal().id()));
			after = some.deals().hasNext() ? some.deals().cursor(some.deals().items().get(29)) : null;
		}
		while (after != null);
		assertThat(all).containsExactlyElementsOf(deals(null, null).stream().map((deal) -> deal.deal().id()).toList()).doesNotHaveDuplicates()
			.doesNotContain("deal/unnamed");
	}

	@Test
	void everyInterventionHasItsEvidence() {
		assertThat(deals(null, null)).flatExtracting(MeasuredDeal::interventions).allSatisfy((one) -> assertThat(one.facts()).isNotEmpty());
		assertThat(deals(null, null)).flatExtracting(MeasuredDeal::interventions).flatExtracting((one) -> one.measured().facts())
			.allSatisfy((fact) -> assertThat(fact.supports()).isNotEmpty());
		assertThat(ask(null, null).unanswered()).hasSize(3).allSatisfy((one) -> assertThat(one.needed().nl()).isNotBlank());
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		ask(null, null);
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void anUnknownDealOrThemeIsNamed() {
		assertThatThrownBy(() -> ask("bestaat-niet", null)).isInstanceOf(NotFoundException.class).hasMessageContaining("deal/bestaat-niet");
		assertThatThrownBy(() -> ask(null, "16")).isInstanceOf(NotFoundException.class).hasMessageContaining("theme/16");
	}

	private List<MeasuredDeal> deals(String deal, String theme) {
		return ask(deal, theme).deals().values();
	}

	private MeasuredDeal deal(String deal) {
		List<MeasuredDeal> deals = deals(deal, null);
		assertThat(deals).hasSize(1);
		return deals.get(0);
	}

	private Measured intervention(String deal, String intervention) {
		return deal(deal).interventions().stream().filter((one) -> one.intervention().id().equals("intervention/" + intervention)).findFirst()
			.orElseThrow().measured();
	}

	private Measurement ask(String deal, String theme) {
		return this.question.ask(deal, theme, page(PageRequest.MAX, null), this.real.version());
	}

	private PageRequest page(int first, String after) {
		return PageRequest.of(first, after, this.real.version().generation(), "measurement");
	}

}
