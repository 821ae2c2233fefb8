package nl.rodedraad.question.connection;

import java.util.List;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.connection.Between.PathOutcome;
import nl.rodedraad.question.connection.NotPassed.Because;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How two things are connected, on the real data; what is expected stands in the documents named with it. */
class ConnectionIT {

	private final TestGraph real = TestGraph.real();

	private final ConnectionQuestion question = new ConnectionQuestion(this.real.reader());

	/** rebel-2024, 3.4 Stallenaanpak: a delegation of the ministry visited at the end of 2022; the project is of Noordoost-Brabant. */
	@Test
	void theStallenaanpakMeetsTheMinistryOfJusticeItselfAndThroughItsChainAndItsDeal() {
		Between between = between("intervention/stallenaanpak", "ministry/jenv");
		assertThat(between.outcome()).isEqualTo(PathOutcome.CONNECTED);
		assertThat(between.paths().get(0).length()).isEqualTo(1);
		assertThat(between.paths()).extracting(ConnectionIT::through).contains("chain/stallenaanpak", "deal/noordoost-brabant");
	}

	/** kst-2023-07-03, Rode draden names both with the VHF; rebel-2024, 3.4 Kansrijke start has both making use of the programme. */
	@Test
	void twoDealsMeetInTheProgrammesThatTheirSourcesNameWithBoth() {
		assertThat(between("deal/parkstad-limburg", "deal/rotterdam-zuid").paths()).extracting(ConnectionIT::through)
			.contains("programme/vhf", "programme/kansrijke-start");
	}

	/** An old name of the ministry leads to the same paths. */
	@Test
	void anEndIsFoundByAnyOfItsNames() {
		assertThat(between("intervention/stallenaanpak", "ministry/V&J").to().id()).isEqualTo("ministry/jenv");
	}

	@Test
	void shorterPathsComeFirstAndOfTheSameLengthWhatSourcesState() {
		List<PathBetween> paths = between("deal/parkstad-limburg", "deal/rotterdam-zuid").paths();
		assertThat(paths).extracting(PathBetween::length).isSorted();
		int shortest = paths.get(0).length();
		assertThat(paths.stream().filter((path) -> path.length() == shortest).map(PathBetween::weakest)).isSorted().contains(Basis.STATED);
	}

	@Test
	void everyStepRestsOnFactsThatJoinItToTheOneBefore() {
		Between between = between("ministry/jenv", "theme/9");
		for (PathBetween path : between.paths()) {
			String before = between.from().id();
			for (BetweenStep step : path.steps()) {
				String one = before;
				String other = step.node().id();
				assertThat(step.facts()).isNotEmpty().allSatisfy((fact) -> {
					assertThat(List.of(fact.subject(), String.valueOf(fact.object()))).containsExactlyInAnyOrder(one, other);
					assertThat(fact.supports()).isNotEmpty();
				});
				assertThat(step.facts().get(0).predicate()).isEqualTo(step.predicate());
				assertThat(step.facts().get(0).subject().equals(one)).isEqualTo(step.outgoing());
				before = other;
			}
			assertThat(before).isEqualTo(between.to().id());
			assertThat(path.length()).isBetween(1, 4);
		}
	}

	@ParameterizedTest
	@CsvSource({ "ministry/jenv, theme/9", "deal/foodvalley, deal/zwolle", "ministry/vws, programme/gala",
			"tranche/1, layer/6", "deal/twente, programme/nplv" })
	void noPathPassesThroughWhatEverybodyPassesThrough(String from, String to) {
		Between between = this.question.ask(from, to, ConnectionQuestion.MAX_PATHS, this.real.version());
		List<String> notPassed = between.notPassed().stream().map((one) -> one.thing().id()).toList();
		assertThat(notPassed).contains("tranche/1", "ministry/bzk", "ministry/lnv", "programme/regio-deals",
				"programme/veiligheidsregios", "layer/6", "deal/unnamed");
		assertThat(between.paths()).isNotEmpty().allSatisfy((path) -> assertThat(path.steps().subList(0, path.length() - 1))
			.extracting((step) -> step.node().id()).doesNotContainAnyElementsOf(notPassed).doesNotContain(from, to));
		assertThat(between.notPassed()).extracting(NotPassed::because).contains(Because.values());
	}

	/** pbl-2022, 5.2: the ministry of health declined to take part in the Achterhoek. */
	@Test
	void whoDeclinedIsNotConnectedByThat() {
		assertThat(between("deal/achterhoek", "ministry/vws").paths()).flatExtracting(PathBetween::steps).flatExtracting(BetweenStep::facts)
			.noneMatch((fact) -> "DECLINED".equals(fact.qualifier("kind")));
	}

	/** facts/deals: both are deals of Caribbean islands, and the sources say no more of what they share. */
	@Test
	void whatMeetsOnlyWhereEverybodyMeetsIsToldApartFromWhatDoesNotMeet() {
		Between around = between("deal/bonaire", "deal/saba");
		assertThat(around.outcome()).isEqualTo(PathOutcome.ONLY_AROUND);
		assertThat(around.paths()).isEmpty();
		assertThat(around.notPassed()).isNotEmpty();
		assertThat(between("factor/7", "deal/saba").outcome()).isEqualTo(PathOutcome.NOT_CONNECTED);
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		between("ministry/jenv", "theme/9");
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void asManyPathsAsWereAskedForAreShownAndAllAreCounted() {
		Between two = this.question.ask("ministry/jenv", "theme/9", 2, this.real.version());
		assertThat(two.paths()).hasSize(2);
		assertThat(two.total()).isGreaterThan(20);
	}

	@Test
	void theSameThingTwiceIsRefused() {
		assertThatThrownBy(() -> between("ministry/jenv", "ministry/v&j")).isInstanceOf(InvalidArgumentException.class)
			.hasMessageContaining("the same thing");
	}

	@Test
	void anUnknownThingIsNamed() {
		assertThatThrownBy(() -> between("deal/onzin", "deal/saba")).isInstanceOf(NotFoundException.class).hasMessageContaining("deal/onzin");
		assertThatThrownBy(() -> between("deal/saba", "deal/onzin")).isInstanceOf(NotFoundException.class).hasMessageContaining("deal/onzin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "saba", "", " ", "👩‍🌾" })
	void anIdWithoutAKindIsRefused(String id) {
		assertThatThrownBy(() -> between("deal/twente", id)).isInstanceOf(InvalidArgumentException.class).hasMessageContaining("names no kind");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 21 })
	void aNumberOutOfBoundsIsRefused(int first) {
		assertThatThrownBy(() -> this.question.ask("deal/twente", "deal/saba", first, this.real.version()))
			.isInstanceOf(InvalidArgumentException.class).hasMessageContaining("from 1 to 20");
	}

	private static String through(PathBetween path) {
		return (path.length() == 2) ? path.steps().get(0).node().id() : "";
	}

	private Between between(String from, String to) {
		return this.question.ask(from, to, ConnectionQuestion.MAX_PATHS, this.real.version());
	}

}
