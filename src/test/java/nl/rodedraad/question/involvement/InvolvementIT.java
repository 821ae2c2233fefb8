package nl.rodedraad.question.involvement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Precision;
import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactSupport;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Source;
import nl.rodedraad.question.involvement.InvolvementQuestion.States;
import nl.rodedraad.question.involvement.InvolvementQuestion.Within;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Q2 on the real data and on Schemerland; what is expected stands in the documents named with it. */
class InvolvementIT {

	private final TestGraph real = TestGraph.real();

	private final InvolvementQuestion question = new InvolvementQuestion(this.real.reader());

	private final TestGraph fictional = TestGraph.schemerland();

	private final InvolvementQuestion fictionalQuestion = new InvolvementQuestion(this.fictional.reader());

	/** pbl-2022, Kader 5: the ministries that signed each of the four cases, under the names that stand there. */
	@ParameterizedTest
	@CsvSource({ "achterhoek, 'lnv LNV, bzk BZK, jenv V&J, ocw OC&W, ezk EZK, ienw I&W'",
			"den-haag-zuidwest, 'lnv LNV, bzk BZK, szw SZW, jenv J&V, ocw OC&W, ezk EZK'",
			"foodvalley, 'lnv LNV, bzk BZK, ezk EZK, vws VWS, ienw I&W'",
			"zuid-en-oost-drenthe, 'lnv LNV, bzk BZK, ocw OC&W, vws VWS, ezk EZK'" })
	void theFourCasesWereSignedByTheMinistriesOfTheBoxAndByNoOther(String deal, String ministries) {
		DealInvolvement involvement = deal(deal);
		assertThat(involvement.cells()).filteredOn((cell) -> cell.signed() == SignedState.YES)
			.extracting((cell) -> cell.ministry().id().replace("ministry/", "") + " " + cell.signatures().get(0).namedAs())
			.containsExactlyInAnyOrder(ministries.split(", "));
		assertThat(involvement.cells()).filteredOn((cell) -> cell.signed() != SignedState.YES).extracting(InvolvementCell::signed)
			.containsOnly(SignedState.NO);
		assertThat(involvement.coverage().complete()).isEqualTo(1);
	}

	/** pbl-2022, 4.2: VWS would not commit itself to the "Gezondste Regio"; the theme was dropped. */
	@Test
	void theMinistryOfHealthDeclinedInTheAchterhoek() {
		InvolvementCell cell = cell("achterhoek", "vws");
		assertThat(cell.involvement()).isEqualTo(InvolvementState.DECLINED);
		assertThat(cell.kinds()).containsExactly("DECLINED");
		assertThat(sections(cell.ways().get(0).facts(), "pbl-2022")).anyMatch((section) -> section.startsWith("4.2"));
		assertThat(cell.documents()).isEmpty();
	}

	/** pbl-2022, 4.2: at the request of Justice, ambitions against undermining crime were added. */
	@ParameterizedTest
	@ValueSource(strings = { "achterhoek", "den-haag-zuidwest" })
	void justiceAddedAnAmbitionAndSigned(String deal) {
		InvolvementCell cell = cell(deal, "jenv");
		assertThat(cell.signed()).isEqualTo(SignedState.YES);
		assertThat(cell.involvement()).isEqualTo(InvolvementState.FOUND);
		InvolvedIn added = cell.ways().stream().filter((way) -> way.kind().equals("AMBITION_ADDED")).findFirst().orElseThrow();
		assertThat(added.thing().id()).isEqualTo("deal/" + deal);
		assertThat(sections(added.facts(), "pbl-2022")).anyMatch((section) -> section.startsWith("4.2"));
	}

	/** rebel-2024, 3.4 Stallenaanpak: a delegation of Justice and Security visited Meierijstad at the end of 2022. */
	@Test
	void justicePaidAWorkVisitToTheStallenaanpakInNoordoostBrabant() {
		InvolvementCell cell = cell("noordoost-brabant", "jenv");
		assertThat(cell.involvement()).isEqualTo(InvolvementState.FOUND);
		List<InvolvedIn> visits = cell.ways().stream().filter((way) -> way.kind().equals("WORK_VISIT")).toList();
		assertThat(visits).extracting((way) -> way.thing().id()).contains("deal/noordoost-brabant", "intervention/stallenaanpak");
		assertThat(visits).allSatisfy((way) -> assertThat(sections(way.facts(), "rebel-2024"))
			.anyMatch((section) -> section.startsWith("3.4")));
		InvolvedIn inStallenaanpak = visits.stream().filter((way) -> way.thing().id().equals("intervention/stallenaanpak")).findFirst()
			.orElseThrow();
		assertThat(inStallenaanpak.facts()).extracting(EvidencedFact::predicate).containsExactly("INTERVENTION", "INVOLVED");
	}

	/** None of the five texts says who signed there; the covenant does, in a copy on the web. */
	@Test
	void theSignatureOfJusticeInNoordoostBrabantRestsOnTheCovenantAndShowsIt() {
		InvolvementCell cell = cell("noordoost-brabant", "jenv");
		assertThat(cell.signed()).isEqualTo(SignedState.YES);
		assertThat(cell.signatures()).singleElement().satisfies((signature) -> {
			List<FactSupport> supports = supports(signature.facts());
			assertThat(supports).extracting((support) -> source(support).id()).contains("cov-nobrabant")
				.doesNotContain("rebel-2024", "pbl-2022", "kst-2023-07-03", "kst-2022-04-15", "nsob-2024");
			assertThat(supports).extracting(FactSupport::precision).doesNotContain(Precision.PASSAGE);
		});
	}

	@Test
	void aNoRestsOnAListThatWasReadWholeAndWithoutOneItIsUnknown() {
		List<InvolvementCell> cells = ministry("szw").cells().values();
		assertThat(cells).extracting(InvolvementCell::signed).contains(SignedState.YES, SignedState.NO, SignedState.UNKNOWN);
		assertThat(cells).allSatisfy((cell) -> assertThat(cell.signed() == SignedState.NO)
			.isEqualTo(cell.facts().stream().anyMatch((fact) -> fact.predicate().equals("COMPLETE"))));
		assertThat(cell("achterhoek", "szw").facts()).filteredOn((fact) -> fact.predicate().equals("COMPLETE"))
			.extracting(EvidencedFact::value).contains("PARTIES_MINISTRY");
	}

	@Test
	void nothingFoundAlwaysNamesTheDocumentsThatWereSearchedAndOnlyThen() {
		List<InvolvementCell> cells = new ArrayList<>();
		List.of("jenv", "lnv", "az").forEach((ministry) -> cells.addAll(ministry(ministry).cells().values()));
		assertThat(cells).extracting(InvolvementCell::involvement).contains(InvolvementState.NONE_FOUND, InvolvementState.UNKNOWN);
		assertThat(cells).allSatisfy((cell) -> {
			assertThat(cell.documents().isEmpty()).isNotEqualTo(cell.involvement() == InvolvementState.NONE_FOUND);
			assertThat(cell.documents()).extracting((document) -> document.source().id()).doesNotHaveDuplicates()
				.isSubsetOf(supports(cell.facts()).stream().filter((support) -> support.source() != null)
					.map((support) -> source(support).id()).toList());
		});
	}

	/** kst-2022-04-15 speaks of all thirty deals and does not name Den Haag Zuidwest. */
	@Test
	void aDocumentThatDoesNotNameTheDealSaysSo() {
		assertThat(cell("den-haag-zuidwest", "fin").documents()).filteredOn((document) -> document.source().id().equals("kst-2022-04-15"))
			.singleElement().satisfies((document) -> assertThat(document.places().get(0).noteNl()).contains("niet bij naam"));
	}

	@Test
	void theListToActOnHoldsSignaturesWithoutInvolvementInSearchedDocuments() {
		InvolvementMatrix matrix = matrix();
		List<MatrixCell> expected = matrix.rows().stream().flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.signed() == SignedState.YES && cell.involvement() == InvolvementState.NONE_FOUND).toList();
		assertThat(matrix.toActOn()).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected)
			.allSatisfy((cell) -> assertThat(cell.documents()).isNotEmpty());
		assertThat(matrix.toActOn()).extracting((cell) -> -cell.documents().size()).isSorted();
		String deal = expected.get(0).deal().id();
		assertThat(deal(deal).toActOn()).extracting((cell) -> cell.ministry().id()).containsExactlyInAnyOrderElementsOf(
				expected.stream().filter((cell) -> cell.deal().id().equals(deal)).map((cell) -> cell.ministry().id()).toList());
	}

	/** rebel-2024, 1.1: VRO took over the coordination; that came with the portfolio. */
	@Test
	void coordinationIsShownAndIsNoInvolvement() {
		InvolvementCell cell = cell("achterhoek", "vro");
		assertThat(cell.coordination()).singleElement().satisfies((coordinator) -> {
			assertThat(coordinator.thing().id()).isEqualTo("tranche/2");
			assertThat(coordinator.facts()).extracting(EvidencedFact::predicate).containsExactly("IN_TRANCHE", "COORDINATED_BY");
		});
		assertThat(cell.involvement()).isEqualTo(InvolvementState.NONE_FOUND);
	}

	@ParameterizedTest
	@CsvSource({ "V&J, jenv", "j&v, jenv", "LNV, lnv", "LVVN, lnv", "Ministerie van Veiligheid en Justitie, jenv", "ministry/venj, jenv" })
	void aMinistryIsFoundByAnyOfItsNamesOldOrNew(String name, String ministry) {
		assertThat(ministry(name).ministry().id()).isEqualTo("ministry/" + ministry);
	}

	@Test
	void aSignatureUnderAnOldNameStaysWithTheMinistry() {
		assertThat(ministry("lvvn").cells().values()).filteredOn((cell) -> cell.signed() == SignedState.YES)
			.flatExtracting(InvolvementCell::signatures).extracting(PartyIn::namedAs).contains("LNV", "LVVN");
	}

	@Test
	void coverageCountsEveryCellOnce() {
		MinistryInvolvement involvement = ministry("jenv");
		InvolvementCoverage coverage = involvement.coverage();
		Map<SignedState, Long> signed = involvement.cells().values().stream()
			.collect(Collectors.groupingBy(InvolvementCell::signed, Collectors.counting()));
		assertThat(coverage.deals()).isEqualTo(coverage.cells()).isEqualTo(involvement.total()).isEqualTo(84);
		assertThat(coverage.signedYes() + coverage.signedNo() + coverage.signedUnknown()).isEqualTo(84);
		assertThat(coverage.found() + coverage.declined() + coverage.noneFound() + coverage.involvementUnknown()).isEqualTo(84);
		assertThat((long) coverage.signedUnknown()).isEqualTo(signed.get(SignedState.UNKNOWN));
		assertThat(coverage.complete()).isGreaterThanOrEqualTo(4).isLessThan(84);
	}

	@Test
	void cellsCanBeLimitedToStatesWhileCoverageStaysAboutAll() {
		States states = new States(List.of(SignedState.YES), List.of());
		MinistryInvolvement signed = this.question.ofMinistry("jenv", Within.ALL, states, page(this.real), this.real.version());
		assertThat(signed.cells().values()).extracting(InvolvementCell::signed).containsOnly(SignedState.YES);
		assertThat(signed.total()).isEqualTo(signed.coverage().signedYes());
		assertThat(signed.coverage()).isEqualTo(ministry("jenv").coverage());
	}

	/** rebel-2024, Bijlage A: twelve deals in the second tranche. */
	@Test
	void dealsCanBeLimitedToATrancheAndATheme() {
		assertThat(within("2", null)).hasSize(12);
		assertThat(within("2", "9")).contains("deal/achterhoek", "deal/den-haag-zuidwest")
			.doesNotContain("deal/foodvalley", "deal/rotterdam-zuid");
	}

	private List<String> within(String tranche, String theme) {
		return this.question.matrix(List.of("jenv"), new Within(tranche, theme), page(this.real), this.real.version()).deals().values()
			.stream().map(Deal::id).toList();
	}

	@Test
	void aMatrixSaysTheSameAsTheQuestionsAboutOneMinistryAndOneDeal() {
		InvolvementMatrix matrix = matrix();
		Map<String, InvolvementCell> ofMinistry = byDeal(ministry("jenv").cells().values(), (cell) -> cell.deal().id());
		InvolvementMatrix.Row row = matrix.rows().stream().filter((one) -> one.ministry().id().equals("ministry/jenv")).findFirst()
			.orElseThrow();
		assertThat(row.cells()).hasSize(84).allSatisfy((cell) -> same(cell, ofMinistry.get(cell.deal().id())));
		Map<String, InvolvementCell> ofDeal = byDeal(deal("achterhoek").cells(), (cell) -> cell.ministry().id());
		assertThat(matrix.rows()).hasSameSizeAs(ofDeal.keySet()).allSatisfy((one) -> same(
				one.cells().stream().filter((cell) -> cell.deal().id().equals("deal/achterhoek")).findFirst().orElseThrow(),
				ofDeal.get(one.ministry().id())));
	}

	private void same(MatrixCell cell, InvolvementCell full) {
		assertThat(cell.signed()).isEqualTo(full.signed());
		assertThat(cell.namedAs()).isEqualTo(full.signatures().stream().map(PartyIn::namedAs).toList());
		assertThat(cell.roles()).isEqualTo(full.otherRoles().stream().map(PartyIn::role).distinct().toList());
		assertThat(cell.involvement()).isEqualTo(full.involvement());
		assertThat(cell.kinds()).isEqualTo(full.kinds());
		assertThat(cell.coordinates()).isNotEqualTo(full.coordination().isEmpty());
		assertThat(cell.documents()).isEqualTo(full.documents());
		assertThat(cell.factIds()).isEqualTo(full.facts().stream().map(EvidencedFact::id).toList());
	}

	@Test
	void theCellsOfARowStandInTheOrderOfTheColumns() {
		InvolvementMatrix matrix = matrix();
		List<String> columns = matrix.deals().values().stream().map(Deal::id).toList();
		assertThat(matrix.rows()).allSatisfy((row) -> assertThat(row.cells()).extracting((cell) -> cell.deal().id()).isEqualTo(columns));
		assertThat(columns).doesNotContain("deal/unnamed");
	}

	@Test
	void theEvidenceOfAllCellsOfAMatrixCostsOneStatement() {
		List<MatrixCell> cells = matrix().rows().stream().flatMap((row) -> row.cells().stream()).toList();
		long before = this.real.statements();
		Map<MatrixCell, List<EvidencedFact>> evidence = this.question.evidence(cells, this.real.version());
		assertThat(this.real.statements() - before).isEqualTo(1);
		assertThat(evidence).hasSize(cells.size()).allSatisfy((cell, facts) -> assertThat(facts).extracting(EvidencedFact::id)
			.isEqualTo(cell.factIds()));
	}

	@Test
	void everyCellOfWhichSomethingIsKnownRestsOnFactsThatAreSupported() {
		assertThat(deal("den-haag-zuidwest").cells()).isNotEmpty().allSatisfy((cell) -> assertThat(cell.facts()).isNotEmpty()
			.allSatisfy((fact) -> assertThat(fact.supports()).isNotEmpty()));
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		ministry("jenv");
		deal("achterhoek");
		matrix();
		assertThat(this.real.statements() - before).isEqualTo(3);
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		List<String> deals = new ArrayList<>();
		List<String> columns = new ArrayList<>();
		String afterDeal = null;
		String afterColumn = null;
		for (int i = 0; i < 3; i++) {
			MinistryInvolvement part = this.question.ofMinistry("jenv", Within.ALL, States.ALL,
					PageRequest.of(40, afterDeal, this.real.version().generation(), "cells"), this.real.version());
			part.cells().values().forEach((cell) -> deals.add(cell.deal().id()));
			afterDeal = part.cells().cursor(part.cells().items().get(part.cells().items().size() - 1));
			InvolvementMatrix matrix = this.question.matrix(List.of("jenv"), Within.ALL,
					PageRequest.of(40, afterColumn, this.real.version().generation(), "deals"), this.real.version());
			matrix.deals().values().forEach((deal) -> columns.add(deal.id()));
			afterColumn = matrix.deals().cursor(matrix.deals().items().get(matrix.deals().items().size() - 1));
			assertThat(matrix.coverage().deals()).isEqualTo(84);
		}
		assertThat(deals).isEqualTo(ministry("jenv").cells().values().stream().map((cell) -> cell.deal().id()).toList());
		assertThat(columns).isEqualTo(matrix().deals().values().stream().map(Deal::id).toList());
	}

	@Test
	void whatIsNotThereIsNamed() {
		assertThatThrownBy(() -> ministry("bestaat-niet")).isInstanceOf(NotFoundException.class).hasMessageContaining("bestaat-niet");
		assertThatThrownBy(() -> deal("bestaat-niet")).isInstanceOf(NotFoundException.class).hasMessageContaining("bestaat-niet");
		assertThatThrownBy(() -> within("99", null)).isInstanceOf(NotFoundException.class).hasMessageContaining("99");
		assertThatThrownBy(() -> this.question.matrix(List.of("jenv", "bestaat-niet"), Within.ALL, page(this.real), this.real.version()))
			.isInstanceOf(NotFoundException.class).hasMessageContaining("bestaat-niet");
	}

	@Test
	void aMatrixOfTooManyMinistriesIsRefused() {
		List<String> many = Collections.nCopies(InvolvementQuestion.MAX_MINISTRIES + 1, "jenv");
		assertThatThrownBy(() -> this.question.matrix(many, Within.ALL, page(this.real), this.real.version()))
			.isInstanceOf(InvalidArgumentException.class);
	}

	/** Schemerland, README: signed, and involved only in an intervention; searched in two documents. */
	@Test
	void involvementInAnInterventionIsInvolvementInTheDeal() {
		InvolvementCell cell = fictional("schemerland", "recht");
		assertThat(cell.signed()).isEqualTo(SignedState.YES);
		assertThat(cell.involvement()).isEqualTo(InvolvementState.FOUND);
		assertThat(cell.ways()).singleElement().satisfies((way) -> {
			assertThat(way.thing().id()).isEqualTo("intervention/dorpsloket");
			assertThat(way.validFrom()).isEqualTo("2022-03");
		});
	}

	/** Schemerland, README: a letter of which zorg is co-sender speaks of all deals; in this deal it declined, and nothing else. */
	@Test
	void aMinistryThatDeclinedDidNotSignWhenTheListIsWhole() {
		InvolvementCell cell = fictional("schemerland", "zorg");
		assertThat(cell.signed()).isEqualTo(SignedState.NO);
		assertThat(cell.involvement()).isEqualTo(InvolvementState.DECLINED);
	}

	/** Schemerland, README: coordination went from land to binnen; the signature did not. */
	@Test
	void aPortfolioThatMovesTakesNoSignatureAlong() {
		assertThat(fictional("schemerland", "land").signatures()).extracting(PartyIn::namedAs).containsExactly("LW");
		InvolvementCell binnen = fictional("schemerland", "binnen");
		assertThat(binnen.signed()).isEqualTo(SignedState.NO);
		assertThat(binnen.coordination()).extracting(CoordinatorOf::validFrom).contains("2022-01-10");
		assertThat(binnen.documents()).extracting((document) -> document.source().id())
			.containsExactlyInAnyOrder("brief-2023", "schemer-rapport");
		assertThat(fictional("oeverland", "land").signatures()).extracting(PartyIn::namedAs).containsExactly("LZ");
	}

	/** Schemerland, README: no list of Oeverland was read whole, and nothing was searched. */
	@Test
	void nothingReadIsUnknownTwice() {
		InvolvementCell cell = fictional("oeverland", "recht");
		assertThat(cell.signed()).isEqualTo(SignedState.UNKNOWN);
		assertThat(cell.involvement()).isEqualTo(InvolvementState.UNKNOWN);
		assertThat(cell.facts()).isEmpty();
	}

	private InvolvementCell fictional(String deal, String ministry) {
		return byDeal(this.fictionalQuestion.ofDeal(deal, null, this.fictional.version()).cells(), (cell) -> cell.ministry().id())
			.get("ministry/" + ministry);
	}

	private InvolvementCell cell(String deal, String ministry) {
		return byDeal(deal(deal).cells(), (cell) -> cell.ministry().id()).get("ministry/" + ministry);
	}

	private static Map<String, InvolvementCell> byDeal(List<InvolvementCell> cells, Function<InvolvementCell, String> key) {
		return cells.stream().collect(Collectors.toMap(key, Function.identity()));
	}

	private static List<FactSupport> supports(List<EvidencedFact> facts) {
		return facts.stream().flatMap((fact) -> fact.supports().stream()).toList();
	}

	private static List<String> sections(List<EvidencedFact> facts, String source) {
		return supports(facts).stream().filter((support) -> support.source() != null && source(support).id().equals(source))
			.map((support) -> String.valueOf(support.section())).toList();
	}

	private static Source source(FactSupport support) {
		if (support.source() == null) {
			throw new AssertionError("A derived support has no source");
		}
		return support.source();
	}

	private MinistryInvolvement ministry(String ministry) {
		return this.question.ofMinistry(ministry, Within.ALL, States.ALL, page(this.real), this.real.version());
	}

	private DealInvolvement deal(String deal) {
		return this.question.ofDeal(deal, null, this.real.version());
	}

	private InvolvementMatrix matrix() {
		return this.question.matrix(List.of(), Within.ALL, page(this.real), this.real.version());
	}

	private static PageRequest page(TestGraph graph) {
		return new PageRequest(PageRequest.MAX, null, graph.version().generation(), "involvement");
	}

}
