package nl.rodedraad.question.overlap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.overlap.Check.Outcome;
import nl.rodedraad.question.overlap.Reason.SameMinistry;
import nl.rodedraad.question.overlap.Reason.SameMunicipality;
import nl.rodedraad.question.overlap.Reason.StatedReason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Q1 on the real data and on Schemerland; what is expected stands in the documents named with it. */
class OverlapIT {

	private final TestGraph real = TestGraph.real();

	private final OverlapQuestion question = new OverlapQuestion(this.real.reader());

	private final TestGraph fictional = TestGraph.schemerland();

	private final OverlapQuestion fictionalQuestion = new OverlapQuestion(this.fictional.reader());

	/** kst-2023-07-03, Rode draden: home building and sustainability in four early deals; less since the VHF. */
	@Test
	void theLetterOf2023NamesFourDealsWithTheVolkshuisvestingsfonds() {
		List<OverlapPair> stated = pairs("vhf", ReasonKind.STATED).stream()
			.filter((pair) -> statedBy(pair, "kst-2023-07-03"))
			.toList();
		assertThat(stated).extracting((pair) -> pair.deal().id())
			.containsExactlyInAnyOrder("deal/parkstad-limburg", "deal/rotterdam-zuid", "deal/zaanij", "deal/zuid-en-oost-drenthe");
	}

	private static boolean statedBy(OverlapPair pair, String source) {
		return pair.reasons().stream().flatMap((reason) -> reason.facts().stream()).flatMap((fact) -> fact.supports().stream())
			.anyMatch((support) -> support.source() != null && support.source().id().equals(source));
	}

	/** rebel-2024, 4.2 Integraliteit: one region left home sustainability out because of the VHF, another put it in both. */
	@Test
	void whatIsSaidOfUnnamedDealsIsNeverAPair() {
		ProgrammeOverlap overlap = overlap("vhf");
		assertThat(overlap.unnamed()).extracting(UnnamedLink::relation).contains("EXCLUDED_BECAUSE_OF", "ALSO_IN", "MOVED_TO");
		assertThat(overlap.pairs().values()).noneMatch((pair) -> pair.deal().id().equals("deal/unnamed"));
	}

	/** rebel-2024, 3.4 Kansrijke start: Parkstad and Rotterdam-Zuid used the national action programme. */
	@Test
	void kansrijkeStartMeetsTheDealsThatUsedItInTheSameIntervention() {
		assertThat(pairs("kansrijke-start", ReasonKind.SAME_INTERVENTION)).extracting((pair) -> pair.deal().id())
			.contains("deal/parkstad-limburg", "deal/rotterdam-zuid");
	}

	@Test
	void everyReasonRestsOnFactsThatAreSupported() {
		assertThat(overlap("nplv").pairs().values()).isNotEmpty().allSatisfy((pair) -> assertThat(pair.reasons()).isNotEmpty()
			.allSatisfy((reason) -> assertThat(reason.facts()).isNotEmpty()
				.allSatisfy((fact) -> assertThat(fact.supports()).isNotEmpty())));
	}

	@Test
	void aStatedReasonIsAFactAndSaysWhichSourceStatesIt() {
		StatedReason reason = (StatedReason) pairs("nplv", ReasonKind.STATED).get(0).reasons().get(0);
		assertThat(reason.facts()).singleElement().satisfies((fact) -> assertThat(fact.predicate()).isEqualTo("LINKED"));
	}

	@Test
	void pairsAreOrderedByTheStrongestKindOfReason() {
		List<OverlapPair> pairs = overlap("nplv").pairs().values();
		assertThat(pairs).extracting(OverlapPair::strongest).isSorted();
	}

	/** Safety regions cover all municipalities (Wet veiligheidsregio's); the list says nothing about a deal. */
	@Test
	void aListThatCoversTheCountryGivesNoReason() {
		ProgrammeOverlap overlap = overlap("veiligheidsregios");
		assertThat(overlap.pairs().values()).flatExtracting(OverlapPair::reasons).extracting(Reason::kind)
			.doesNotContain(ReasonKind.SAME_AREA, ReasonKind.SAME_MUNICIPALITY);
		assertThat(overlap.notCounted()).extracting(NotCounted::because).contains(NotCounted.Because.NATIONWIDE);
	}

	/** rebel-2024, 1.1: coordination went from LNV to BZK and on to VRO. */
	@Test
	void theMinistryThatCoordinatesTheDealsGivesNoReason() {
		ProgrammeOverlap overlap = overlap("nplv");
		assertThat(overlap.pairs().values()).flatExtracting(OverlapPair::reasons).filteredOn(SameMinistry.class::isInstance)
			.extracting((reason) -> ((SameMinistry) reason).ministry().id())
			.isNotEmpty()
			.doesNotContain("ministry/bzk", "ministry/lnv", "ministry/vro");
		assertThat(overlap.notCounted()).extracting((one) -> one.thing().id()).contains("ministry/bzk", "ministry/vro");
	}

	@Test
	void theRegioDealsThemselvesGiveNoReason() {
		ProgrammeOverlap overlap = overlap("regio-deals");
		assertThat(overlap.pairs().values()).isEmpty();
		assertThat(overlap.notCounted()).extracting(NotCounted::because).contains(NotCounted.Because.IS_THE_DEALS);
	}

	/** facts/geo: Uden (GM0856) went into Maashorst (GM1991) on 1 January 2022. */
	@Test
	void aMunicipalityIsSeenThroughItsMergerAndSaysSo() {
		List<SameMunicipality> through = this.fictionalQuestion
			.ofProgrammes(List.of("leefwijk"), List.of(ReasonKind.SAME_MUNICIPALITY), page(this.fictional), this.fictional.version())
			.pairs().values().stream().flatMap((pair) -> pair.reasons().stream()).map(SameMunicipality.class::cast)
			.filter((reason) -> reason.succession() != null).toList();
		assertThat(through).isNotEmpty().allSatisfy((reason) -> assertThat(reason.facts()).extracting(EvidencedFact::predicate)
			.contains("SUCCEEDED_BY"));
	}

	/** facts/geo: Haaren, of the deal of Noordoost-Brabant, was split over four municipalities in 2021; the Nationaal Programma
	 * Leefbaarheid en Veiligheid works in Tilburg, and no source says that the deal does. */
	@Test
	void aMunicipalityThatWasSplitUpStandsForNoneOfItsPartsAndTheDealSaysSo() {
		DealOverlap overlap = this.question.ofDeal("noordoost-brabant", List.of(), page(this.real), this.real.version());
		assertThat(overlap.notCounted()).filteredOn((one) -> one.because() == NotCounted.Because.SPLIT_UP)
			.extracting((one) -> one.thing().name()).containsExactly("Haaren");
		assertThat(overlap.pairs().values()).flatExtracting(OverlapPair::reasons).filteredOn(SameMunicipality.class::isInstance)
			.extracting((reason) -> ((SameMunicipality) reason).succession()).doesNotContain("Tilburg", "Boxtel", "Oisterwijk", "Vught");
	}

	@Test
	void whatCouldNotBeLookedForIsSaid() {
		Map<ReasonKind, Outcome> checks = overlap("kansrijke-start").checks().stream().collect(Collectors.toMap(Check::kind, Check::outcome));
		assertThat(checks).containsEntry(ReasonKind.SAME_AREA, Outcome.NOTHING_KNOWN)
			.containsEntry(ReasonKind.SAME_MUNICIPALITY, Outcome.NOTHING_KNOWN)
			.containsEntry(ReasonKind.SAME_INTERVENTION, Outcome.FOUND);
	}

	@Test
	void aDealShowsTheSamePairsAsItsProgrammes() {
		List<String> fromDeal = this.question.ofDeal("parkstad-limburg", List.of(), page(this.real), this.real.version()).pairs().values()
			.stream().filter((pair) -> pair.programme().id().equals("programme/vhf")).flatMap((pair) -> pair.reasons().stream())
			.flatMap((reason) -> reason.facts().stream()).map(EvidencedFact::id).distinct().sorted().toList();
		List<String> fromProgramme = overlap("vhf").pairs().values().stream()
			.filter((pair) -> pair.deal().id().equals("deal/parkstad-limburg")).flatMap((pair) -> pair.reasons().stream())
			.flatMap((reason) -> reason.facts().stream()).map(EvidencedFact::id).distinct().sorted().toList();
		assertThat(fromDeal).isNotEmpty().isEqualTo(fromProgramme);
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		ProgrammeOverlap first = this.question.ofProgrammes(List.of("vhf"), List.of(), new PageRequest(5, null, generation(), "pairs"),
				this.real.version());
		String cursor = first.pairs().cursor(first.pairs().items().get(4));
		ProgrammeOverlap second = this.question.ofProgrammes(List.of("vhf"), List.of(), PageRequest.of(5, cursor, generation(), "pairs"),
				this.real.version());
		List<String> both = new java.util.ArrayList<>(first.pairs().values().stream().map((pair) -> pair.deal().id()).toList());
		both.addAll(second.pairs().values().stream().map((pair) -> pair.deal().id()).toList());
		assertThat(both).isEqualTo(overlap("vhf").pairs().values().stream().limit(10).map((pair) -> pair.deal().id()).toList());
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		overlap("vhf");
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void anUnknownProgrammeIsNamed() {
		assertThatThrownBy(() -> overlap("bestaat-niet")).isInstanceOf(NotFoundException.class).hasMessageContaining("bestaat-niet");
	}

	@Test
	void aQuestionAboutNoProgrammeIsRefused() {
		assertThatThrownBy(() -> this.question.ofProgrammes(List.of(), List.of(), page(this.real), this.real.version()))
			.isInstanceOf(InvalidArgumentException.class);
	}

	private List<OverlapPair> pairs(String programme, ReasonKind kind) {
		return this.question.ofProgrammes(List.of(programme), List.of(kind), page(this.real), this.real.version()).pairs().values();
	}

	private ProgrammeOverlap overlap(String programme) {
		return this.question.ofProgrammes(List.of(programme), List.of(), page(this.real), this.real.version());
	}

	private PageRequest page(TestGraph graph) {
		return new PageRequest(PageRequest.MAX, null, graph.version().generation(), "pairs");
	}

	private long generation() {
		return this.real.version().generation();
	}

}
