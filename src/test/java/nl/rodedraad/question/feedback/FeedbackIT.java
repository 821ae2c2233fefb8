package nl.rodedraad.question.feedback;

import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactSupport;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.catalogue.RemarkOn;
import nl.rodedraad.question.feedback.PathStep.StepDate;
import nl.rodedraad.question.feedback.StatedLink.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.rodedraad.question.feedback.Asked.only;
import static nl.rodedraad.question.feedback.Asked.path;
import static nl.rodedraad.question.feedback.Asked.sources;
import static nl.rodedraad.question.feedback.Asked.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Q5 on the real data, and both ways on Schemerland; what is expected stands in the documents named with it. */
class FeedbackIT {

	private final Asked real = Asked.of(TestGraph.real());

	private final Asked fictional = Asked.of(TestGraph.schemerland());

	/** rebel-2024, 4.2 and Managementsamenvatting deel 4: no example of a deal that led to other national law; 4.2: feedforward. */
	@ParameterizedTest
	@ValueSource(strings = { "FEEDBACK", "FEEDFORWARD" })
	void besideEveryAnswerStandsWhatTheReportSays(String direction) {
		ChainPaths paths = direction.equals("FEEDBACK") ? this.real.feedback("deal/twente") : this.real.feedforward("ministry/jenv");
		assertThat(paths.reportSays()).flatExtracting((finding) -> anchors(finding.facts()))
			.contains("We kennen geen voorbeeld waar inzichten", "Zo kennen we geen voorbeeld", "worden dan het vehikel om inzichten");
		assertThat(paths.reportSays()).allSatisfy((finding) -> assertThat(finding.topic()).isEqualTo("FEEDBACK"));
	}

	/** rebel-2024, 3.4 Kansrijke start: drawn up partly from contacts and insights in the region. */
	@Test
	void theProgrammeKansrijkeStartCamePartlyFromContactsInTheRegion() {
		ChainPath path = only(this.real.feedback("programme/kansrijke-start"));
		assertThat(path.belongings().get(0)).satisfies((belonging) -> {
			assertThat(belonging.how()).isEqualTo(BelongingKind.PASSES_THROUGH);
			assertThat(belonging.step().id()).isEqualTo("step/kansrijke-start.actieprogramma");
		});
		assertThat(step(path, "contacten").next().kind()).isEqualTo(StepLink.Kind.STATED);
		assertThat(step(path, "actieprogramma").dates()).extracting(StepDate::period).contains("2018-09");
	}

	/** The programme is of September 2018; the deals Rotterdam Zuid and Parkstad Limburg came in December 2018 and in 2019. */
	@ParameterizedTest
	@ValueSource(strings = { "intervention/kansrijke-start-parkstad", "intervention/kansrijke-start-rotterdam-zuid", "deal/parkstad-limburg",
			"deal/rotterdam-zuid" })
	void noDealStartedAProgrammeThatIsOlder(String from) {
		ChainPath path = path(this.real.feedback(from), "chain/kansrijke-start");
		assertThat(path.belongings()).extracting(Belonging::how).containsOnly(BelongingKind.CONCERNS);
		assertThat(path.startsIn()).extracting((start) -> start.node().id()).containsExactly("programme/stevige-start");
		assertThat(path.caveats()).extracting(RemarkOn::nl).anyMatch((text) -> text.contains("ouder dan beide deals"));
	}

	/** rebel-2024, 3.4 Twents fonds: a blueprint for the country; 4.2 lists no national roll-out of it. */
	@Test
	void noNationalAdoptionOfTheTwentsFondsIsShown() {
		ChainPath path = only(this.real.feedback("deal/twente"));
		assertThat(path.belongings().get(0).how()).isEqualTo(BelongingKind.STARTS_HERE);
		assertThat(path.highestReached().layer().number()).isLessThan(6);
		assertThat(path.highestAddressed().layer().number()).isEqualTo(6);
		assertThat(path.caveats()).extracting(RemarkOn::kind).contains("GAP");
	}

	/** pbl-2022, 6.2: rules suspended for a time in part of the region, which is no change of law. */
	@Test
	void theAchterhoekGotRoomInTheManureLawAndChangedNone() {
		ChainPath path = only(this.real.feedback("deal/achterhoek"));
		assertThat(path.belongings().get(0)).satisfies((belonging) -> {
			assertThat(belonging.how()).isEqualTo(BelongingKind.STARTS_HERE);
			assertThat(belonging.thing().id()).isEqualTo("intervention/experimenteerruimte-mestwetgeving");
			assertThat(belonging.facts()).extracting(EvidencedFact::predicate).containsExactly("STARTS_IN", "INTERVENTION");
		});
		assertThat(path.highestReached().layer().number()).isEqualTo(5);
		assertThat(path.aboutInstrument()).isFalse();
	}

	/** nsob-2024, 4: room for the experiment led the ministry of LNV to use parts of it for national policy. */
	@Test
	void thePathOfFoodvalleySkipsFromTheFarmsToNationalPolicy() {
		ChainPath path = only(this.real.feedback("intervention/meetnetwerk-foodvalley"));
		assertThat(path.otherLinks()).singleElement().satisfies((link) -> {
			assertThat(link.to().id()).isEqualTo("step/foodvalley-meetnetwerk.landelijk-beleid");
			assertThat(sources(link.facts())).containsExactly("nsob-2024");
		});
		assertThat(path.highestReached().layer().number()).isEqualTo(6);
	}

	/** Stb. 2024, 219, is a decree about the payment of deals: no effect of a deal, so the report is not contradicted. */
	@Test
	void aLawAboutTheInstrumentIsMarkedAsSuch() {
		ChainPath path = path(this.real.feedback("programme/regio-deals"), "chain/uitkeringsstelsel");
		assertThat(path.highestReached().layer().number()).isEqualTo(7);
		assertThat(path.aboutInstrument()).isTrue();
	}

	/** rebel-2024, 4.2: no example is known in which a deal led to other national law. */
	@Test
	void noChainThatStartsInADealOrInterventionReachesTheLaw() {
		assertThat(this.real.everyPath()).filteredOn((path) -> !path.aboutInstrument()).extracting(ChainPath::highestReached)
			.allSatisfy((reached) -> assertThat(reached == null || reached.layer().number() < 7).isTrue());
	}

	@Test
	void everyStatedLinkIsStatedByASourceAndNothingIsWithoutEvidence() {
		int chains = this.real.graph().query("MATCH (chain:Chain {generation: $generation}) RETURN chain.id").size();
		assertThat(this.real.everyPath()).hasSize(chains).allSatisfy((path) -> {
			assertThat(path.otherLinks()).allSatisfy((link) -> assertThat(link.facts().get(0).bases()).contains(Basis.STATED));
			assertThat(path.steps()).allSatisfy((step) -> {
				assertThat(step.facts()).isNotEmpty().allSatisfy((fact) -> assertThat(fact.supports()).isNotEmpty());
				assertThat(step.next() == null || step.next().facts().stream().allMatch((fact) -> fact.bases().contains(Basis.STATED))).isTrue();
			});
		});
	}

	@Test
	void noStepBeganBeforeTheOneItFollows() {
		assertThat(this.real.everyPath()).flatExtracting(ChainPath::steps).extracting(PathStep::next)
			.filteredOn((link) -> link != null && link.timeBetween() != null)
			.allSatisfy((link) -> assertThat(link.timeBetween().maxDays()).isNotNegative());
	}

	@Test
	void aProgrammeThatAStepLedToIsWhereThePathEnds() {
		ChainPath path = path(this.real.feedback("programme/npzw"), "chain/den-haag-zuidwest-npzw");
		assertThat(path.belongings()).extracting(Belonging::how).contains(BelongingKind.ENDS_HERE);
		assertThat(path.otherLinks()).extracting(StatedLink::reach, (link) -> link.to().id())
			.containsExactly(tuple(Reach.LEAVES_CHAIN, "programme/npzw"));
	}

	@Test
	void aChainIsItselfAndRunsOneWayOnly() {
		assertThat(only(this.real.feedback("chain/stallenaanpak")).belongings()).extracting(Belonging::how).containsExactly(BelongingKind.ITSELF);
		assertThat(this.real.feedforward("chain/stallenaanpak")).satisfies((paths) -> {
			assertThat(paths.total()).isZero();
			assertThat(paths.known()).isPositive();
		});
	}

	@Test
	void theClosestWayToBelongComesFirstAndPagesFollowEachOther() {
		List<String> all = this.real.feedback("ministry/bzk").paths().values().stream().map((path) -> path.chain().id()).toList();
		ChainPaths first = this.real.question().feedback("ministry/bzk", this.real.page(2, null), this.real.graph().version());
		String cursor = first.paths().cursor(first.paths().items().get(1));
		ChainPaths rest = this.real.question().feedback("ministry/bzk", this.real.page(100, cursor), this.real.graph().version());
		assertThat(first.total()).isEqualTo(all.size()).isGreaterThan(2);
		assertThat(Stream.of(first, rest).flatMap((paths) -> paths.paths().values().stream()).map((path) -> path.chain().id())).isEqualTo(all);
		assertThat(this.real.feedback("ministry/bzk").paths().values()).extracting((path) -> path.belongings().get(0).how()).isSorted();
	}

	@ParameterizedTest
	@CsvSource({ "Noordoost-Brabant, deal/noordoost-brabant", "J&V, ministry/jenv", "ondermijning, chain/ondermijning",
			"DEAL/TWENTE, deal/twente" })
	void aShortIdDoesWhenOneThingHasIt(String from, String id) {
		assertThat(this.real.feedback(from).from().id()).isEqualTo(id);
	}

	@Test
	void aShortIdThatTwoThingsShareIsRefusedWithTheFullIds() {
		assertThatThrownBy(() -> this.real.feedback("kansrijke-start")).isInstanceOf(InvalidArgumentException.class)
			.hasMessageContaining("chain/kansrijke-start").hasMessageContaining("programme/kansrijke-start");
		assertThatThrownBy(() -> this.fictional.feedforward("vroeg-erbij"))
			.isInstanceOf(InvalidArgumentException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bestaat-niet", "deal/bestaat-niet", "theme/9" })
	void whatIsNotThereIsNamed(String from) {
		assertThatThrownBy(() -> this.real.feedback(from)).isInstanceOf(NotFoundException.class).hasMessageContaining(from);
	}

	@Test
	void nothingIsRefused() {
		assertThatThrownBy(() -> this.real.feedback(" ")).isInstanceOf(InvalidArgumentException.class);
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.graph().statements();
		this.real.feedback("intervention/stallenaanpak");
		this.real.feedforward("programme/kansrijke-start");
		assertThat(this.real.graph().statements() - before).isEqualTo(2);
	}

	/** Schemerland, chains/dorpsloket.yaml. */
	@Test
	void anUndatedStepBreaksTheTimeAndIsAGap() {
		ChainPath path = dorpsloket("intervention/dorpsloket");
		assertThat(path.steps().get(0).next().kind()).isEqualTo(StepLink.Kind.STATED);
		assertThat(path.steps().get(0).next().timeBetween()).isNull();
		assertThat(path.timeSpan()).isEqualTo(new TimeBetween(822, 882));
		assertThat(path.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.STATED_MISSING, Gap.Kind.UNDATED, Gap.Kind.NO_STATED_LINK,
				Gap.Kind.NO_STATED_LINK);
	}

	/** Schemerland, chains/dorpsloket.yaml: the last step reaches layer 3, the question before it only addresses it. */
	@Test
	void theSameLayerCanBeAddressedByOneStepAndReachedByAnother() {
		ChainPath path = dorpsloket("deal/schemerland");
		assertThat(path.highestReached().steps()).extracting((step) -> step.id()).containsExactly("step/dorpsloket.beleid");
		assertThat(path.highestAddressed().steps()).extracting((step) -> step.id()).containsExactly("step/dorpsloket.vragen");
		assertThat(path.belongings()).extracting(Belonging::how)
			.contains(BelongingKind.STARTS_HERE, BelongingKind.CONCERNS, BelongingKind.ACTS_IN);
	}

	private ChainPath dorpsloket(String from) {
		return only(this.fictional.feedback(from));
	}

	private static List<String> anchors(List<EvidencedFact> facts) {
		return facts.stream().flatMap((fact) -> fact.supports().stream()).map(FactSupport::anchor).toList();
	}

}
