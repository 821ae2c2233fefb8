package nl.rodedraad.question.themetrend;

import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.themetrend.ThemeTrend.TrendCell;
import nl.rodedraad.question.themetrend.ThemeTrend.TrendColumn;
import nl.rodedraad.question.themetrend.ThemeTrend.TrendRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Q9 on the real data; what is expected stands in the documents named with it. */
class ThemeTrendIT {

	private final TestGraph real = TestGraph.real();

	private final ThemeTrendQuestion question = new ThemeTrendQuestion(this.real.reader());

	/** rebel-2024, 2.3: fifteen themes; six tranches of 6, 12, 14, 14, 22 and 16 deals. */
	@Test
	void fifteenThemesStandAgainstSixTranches() {
		ThemeTrend trend = ask(null, null);
		assertThat(trend.columns()).extracting((column) -> column.tranche().number()).containsExactly(1, 2, 3, 4, 5, 6);
		assertThat(trend.columns()).extracting(TrendColumn::deals).containsExactly(6, 12, 14, 14, 22, 16);
		assertThat(trend.rows()).extracting((row) -> row.theme().number())
			.containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
		assertThat(trend.rows()).allSatisfy((row) -> assertThat(row.cells()).extracting((cell) -> cell.tranche().number())
			.containsExactly(1, 2, 3, 4, 5, 6));
	}

	/** rebel-2024, Bijlage A: ESTEC and the nuclear problems are transfers without covenant and stayed outside the research. */
	@Test
	void dealsOfWhichNoThemeIsKnownAreCountedApart() {
		ThemeTrend trend = ask(null, null);
		assertThat(trend.columns()).allSatisfy((column) -> assertThat(column.withTheme() + column.withoutTheme()).isEqualTo(column.deals()));
		assertThat(trend.columns().get(0).withoutTheme()).isGreaterThanOrEqualTo(2);
		assertThat(trend.rows()).flatExtracting((row) -> row.cells().get(0).holders()).extracting((holder) -> holder.deal().id())
			.doesNotContain("deal/estec", "deal/nucleaire-problematiek");
		assertThat(trend.rows()).allSatisfy((row) -> {
			for (int place = 0; place < 6; place++) {
				assertThat(row.cells().get(place).deals()).isLessThanOrEqualTo(trend.columns().get(place).withTheme());
			}
		});
	}

	/** kst-2023-07-03, Rode draden: homes in the first and second tranche, "o.a. Parkstad, Rotterdam-Zuid, ZaanIJ, Zuid- en Oost-Drenthe". */
	@Test
	void homesAreAThemeOfTheDealsThatTheLetterNames() {
		assertThat(deals(13, 1)).contains("deal/rotterdam-zuid");
		assertThat(deals(13, 2)).contains("deal/parkstad-limburg", "deal/zaanij", "deal/zuid-en-oost-drenthe");
	}

	/** kst-2023-07-03, Rode draden: enterprise and innovation in Brainport, Midden-Brabant, Twente, Achterhoek and Zeeland. */
	@Test
	void innovationIsAThemeOfTheDealsThatTheLetterNames() {
		assertThat(deals(6, 1)).contains("deal/brainport-eindhoven", "deal/zeeland");
		assertThat(deals(6, 2)).contains("deal/midden-en-west-brabant", "deal/twente", "deal/achterhoek");
	}

	/** rebel-2024, 3.4 Stallenaanpak (Noordoost-Brabant, tranche 3); pbl-2022, 4.2: undermining in the Achterhoek and Den Haag Zuidwest. */
	@Test
	void crimeIsAThemeOfTheDealsThatAddedIt() {
		assertThat(deals(9, 2)).contains("deal/achterhoek", "deal/den-haag-zuidwest");
		assertThat(deals(9, 3)).contains("deal/noordoost-brabant");
		assertThat(deals(9, 2)).doesNotContain("deal/noordoost-brabant");
	}

	/** rebel-2024, 2.4, Opgave 2, names Kansrijke Start under health; no source gives a table of themes by deal. */
	@Test
	void nearlyAllIsOurReadingAndTheTableSaysSo() {
		TrendCell health = row(ask(null, null), 2).cells().get(1);
		assertThat(health.holders()).filteredOn((holder) -> holder.basis() == Basis.STATED).extracting((holder) -> holder.deal().id())
			.containsExactly("deal/parkstad-limburg");
		assertThat(health.stated() + health.classified()).isEqualTo(health.deals());
		assertThat(row(ask(null, null), 13).cells()).extracting(TrendCell::stated).containsOnly(0);
	}

	@Test
	void aDealStandsOnceInACellHoweverManyOfItsInterventionsHaveTheTheme() {
		ThemeTrend trend = ask(null, null);
		assertThat(trend.rows()).flatExtracting(TrendRow::cells).allSatisfy((cell) -> {
			assertThat(cell.holders()).extracting((holder) -> holder.deal().id()).doesNotHaveDuplicates().doesNotContain("deal/unnamed");
			assertThat(cell.holders()).allSatisfy((holder) -> assertThat(holder.places()).isNotEmpty());
		});
		assertThat(row(trend, 9).cells().get(1).holders()).filteredOn((holder) -> holder.deal().id().equals("deal/achterhoek"))
			.singleElement().satisfies((holder) -> assertThat(holder.places()).containsExactly(ThemePlace.DEAL, ThemePlace.INTERVENTION));
	}

	/** rebel-2024, 4.2: home sustainability was frequent in early deals and became part of the VHF; kst-2023-07-03, Rode draden. */
	@Test
	void whatSourcesSayOfAShiftStandsApartFromTheCount() {
		assertThat(ask(null, "13").shifts()).filteredOn((shift) -> shift.relation().equals("MOVED_TO")).singleElement().satisfies((shift) -> {
			assertThat(shift.programme().id()).isEqualTo("programme/vhf");
			assertThat(shift.deal().id()).isEqualTo("deal/unnamed");
			assertThat(shift.facts()).flatExtracting(EvidencedFact::supports).extracting((support) -> support.source().id())
				.containsExactlyInAnyOrder("rebel-2024", "kst-2023-07-03");
		});
		assertThat(ask(null, "9").shifts()).isEmpty();
	}

	/** kst-2023-07-03, Rode draden: residents, young people, safety, culture and heritage come up in the third tranche. */
	@Test
	void whatTheLetterSaysOfTheThirdTrancheStandsWithIt() {
		assertThat(ask(null, null).columns().get(2).says()).flatExtracting((finding) -> finding.facts()).flatExtracting(EvidencedFact::supports)
			.extracting((support) -> support.anchor()).contains("betrekken van inwoners, jongerenparticipatie, veiligheid");
	}

	/** rebel-2024, 2.3: the domain economy has the themes 6, 7 and 8. */
	@Test
	void aDomainOrAThemeChoosesRowsAndNotWhatTheyAreReadAgainst() {
		ThemeTrend economy = ask("economie", null);
		assertThat(economy.rows()).extracting((row) -> row.theme().number()).containsExactly(6, 7, 8);
		assertThat(economy.columns()).isEqualTo(ask(null, null).columns());
		assertThat(ask(null, "theme/13").rows()).singleElement().satisfies((row) -> assertThat(row.domains())
			.extracting((domain) -> domain.id()).containsExactly("domain/vastgoed-en-gebiedsontwikkeling"));
		assertThat(ask("economie", "13").rows()).isEmpty();
	}

	@Test
	void everyDealInATableHasItsEvidence() {
		List<ThemeHolder> holders = ask(null, null).rows().stream().flatMap((row) -> row.cells().stream())
			.flatMap((cell) -> cell.holders().stream()).toList();
		Map<ThemeHolder, List<EvidencedFact>> evidence = this.question.evidence(holders, this.real.version());
		assertThat(holders).allSatisfy((holder) -> assertThat(evidence.get(holder)).hasSameSizeAs(holder.factIds()).isNotEmpty()
			.allSatisfy((fact) -> assertThat(fact.supports()).isNotEmpty()));
	}

	@Test
	void theAnswerSaysWhatItCannotTell() {
		assertThat(ask(null, null).unanswered()).hasSize(3).allSatisfy((one) -> assertThat(one.needed().nl()).isNotBlank());
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		ask(null, null);
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void anUnknownThemeOrDomainIsNamed() {
		assertThatThrownBy(() -> ask(null, "16")).isInstanceOf(NotFoundException.class).hasMessageContaining("theme/16");
		assertThatThrownBy(() -> ask("bestaat-niet", null)).isInstanceOf(NotFoundException.class).hasMessageContaining("bestaat-niet");
	}

	private List<String> deals(int theme, int tranche) {
		return row(ask(null, String.valueOf(theme)), theme).cells().get(tranche - 1).holders().stream().map((holder) -> holder.deal().id()).toList();
	}

	private static TrendRow row(ThemeTrend trend, int theme) {
		return trend.rows().stream().filter((row) -> row.theme().number() == theme).findFirst().orElseThrow();
	}

	private ThemeTrend ask(String domain, String theme) {
		return this.question.ask(domain, theme, this.real.version());
	}

}
