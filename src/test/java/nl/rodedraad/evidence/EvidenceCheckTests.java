package nl.rodedraad.evidence;

import java.util.List;
import java.util.Map;

import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.Schemerland;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The fictional report says what the fictional data take from it; each test plants one mistake. */
class EvidenceCheckTests {

	private static final String DEAL = "deals/schemerland.yaml";

	private static final String TEXT = SchemerlandTexts.report();

	@Test
	void allThatIsCitedStandsInItsSectionWithItsFigures() {
		EvidenceReport report = check(Schemerland.asWritten());
		assertThat(report.findings()).isEmpty();
		assertThat(report.holds()).isTrue();
		assertThat(report.anchors()).isGreaterThan(50);
		assertThat(report.figures()).isGreaterThan(10);
	}

	@Test
	void wordsThatStandNowhereAreFound() {
		assertOne(check(Schemerland.asWritten().replacing(DEAL, "anchor: zag ervan af", "anchor: zag er niets in")), Fault.NOT_FOUND, DEAL, 46,
				"'zag er niets in' does not stand in '3.2' of schemer-rapport; it stands nowhere.");
	}

	@Test
	void wordsThatStandInAnotherSectionAreFound() {
		assertOne(check(Schemerland.asWritten().replacing(DEAL, "section: \"3.3\", anchor: energie hielp", "section: \"3.2\", anchor: energie hielp")),
				Fault.ELSEWHERE, DEAL, 82, "'energie hielp' does not stand in '3.2' of schemer-rapport; it stands in '3.3'.");
	}

	@Test
	void whatIsCitedFromAChapterMayStandInItsParagraph() {
		assertThat(check(Schemerland.asWritten().replacing(DEAL, "section: \"3.3\", anchor: energie hielp", "section: \"3\", anchor: energie hielp"))
			.findings()).isEmpty();
	}

	@Test
	void wordsThatStandThereTwiceAreFound() {
		assertOne(check(Schemerland.asWritten().replacing(DEAL, "anchor: energie hielp", "anchor: in het dorp").replacing(DEAL,
				"section: \"3.3\"", "section: \"2.1\""), TEXT.replace("Het eerste thema", "In het dorp is in het dorp. Het eerste thema")), Fault.NOT_UNIQUE,
				DEAL, 82, "'in het dorp' stands 2 times in '2.1' of schemer-rapport; take words that stand there once.");
	}

	@Test
	void aFigureThatDoesNotStandNearIsFoundWhereItIsSaid() {
		assertOne(check(Schemerland.asWritten().replacing(DEAL, "count: 11", "count: 12")), Fault.FIGURE, DEAL, 65,
				"OUTCOME of intervention/dorpsloket says 12, which does not stand near 'het dorpsloket' in '3.4' of schemer-rapport;");
		assertOne(check(Schemerland.asWritten().replacing(DEAL, "amount: 1250000.50", "amount: 1250000.60")), Fault.FIGURE, DEAL, 62, "says 1250000.6,");
		assertOne(check(Schemerland.asWritten().replacing(DEAL, "period: 2021/2024", "period: 2021/2025")), Fault.FIGURE, DEAL, 58, "says 2025,");
	}

	@Test
	void aFigureInAnotherSectionIsNotNear() {
		assertThat(check(Schemerland.asWritten().replacing(DEAL, "count: 11", "count: 2016")).findings()).extracting(Finding::fault)
			.containsExactly(Fault.FIGURE);
	}

	@Test
	void aFigureThatFollowsByARuleOfOursNeedNotStandThere() {
		assertThat(check(Schemerland.asWritten().replacing(DEAL, "count: 11,", "count: 12, basis: classified, rule: we counted them,")).findings()).isEmpty();
	}

	@Test
	void aFigureInOurWordsStandsInASectionThatIsCitedForThem() {
		assertThat(check(Schemerland.asWritten().replacing(DEAL, "nl: Elf loketten geopend., en: Eleven desks opened.,", "nl: 11 loketten tot en met 2024.,"))
			.findings()).isEmpty();
		assertOne(check(Schemerland.asWritten().replacing(DEAL, "nl: Elf loketten geopend., en: Eleven desks opened.,", "nl: 11 loketten tot en met 2026.,")),
				Fault.FIGURE_IN_WORDS, DEAL, 65, "OUTCOME of intervention/dorpsloket says 2026, which stands in none of the sections cited for it ('3.4' of schemer-rapport)");
	}

	@Test
	void theYearOfTheDocumentNeedNotStandInIt() {
		assertThat(check(Schemerland.asWritten().replacing(DEAL, "nl: Mensen kennen elkaar beter., level", "nl: Mensen kenden elkaar in 2024 beter., level"))
			.findings()).isEmpty();
	}

	@Test
	void aFigureFromAnotherDocumentIsNotLookedUpInThisOne() {
		assertThat(check(Schemerland.asWritten().replacing(DEAL, "nl: Mensen kennen elkaar beter., level: outcome, monitored: no",
				"nl: In 2031 kennen zij elkaar., level: outcome, evidence: [{source: streekblad}]")).findings()).isEmpty();
	}

	@Test
	void theEvidenceOfARemarkIsLookedUpToo() {
		EvidenceReport report = check(Schemerland.asWritten().appending("ministries.yaml",
				"- {id: nieuw, name: Nieuw, evidence: [{source: rijkspagina}], remarks: [{kind: caveat, nl: Iets., evidence: ["
						+ "{source: schemer-rapport, section: \"3.3\", anchor: energie hinderde}]}]}\n"));
		assertThat(report.findings()).extracting(Finding::fault).containsExactly(Fault.NOT_FOUND);
	}

	@Test
	void aMapThatDoesNotFitTheTextIsFound() {
		assertOne(check(Schemerland.asWritten().replacing("sources/sources.yaml", "ends: Colofon", "ends: Calafan")), Fault.SECTION_MAP,
				"sources/", 1, "schemer-rapport: The section 'Bijlage B' ends at 'Calafan', which stands 0 times in it;");
	}

	@Test
	void allThatIsWrongIsSaidAtOnce() {
		EvidenceReport report = check(Schemerland.asWritten().replacing(DEAL, "anchor: zag ervan af", "anchor: zag er niets in")
			.replacing(DEAL, "count: 11", "count: 12").replacing("chains/dorpsloket.yaml", "date: 2021-03", "date: 2021-04"));
		assertThat(report.counts()).isEqualTo(Map.of(Fault.NOT_FOUND, 1, Fault.FIGURE, 2));
		assertThat(report.findings()).extracting((finding) -> finding.problem().file()).isSorted();
	}

	private static EvidenceReport check(Schemerland data) {
		return check(data, TEXT);
	}

	private static EvidenceReport check(Schemerland data, String text) {
		return EvidenceCheck.of(DatasetReader.readCited(data.files()), Map.of("schemer-rapport", text));
	}

	private static void assertOne(EvidenceReport report, Fault fault, String file, int line, String words) {
		List<Finding> findings = report.findings();
		assertThat(findings).hasSize(1);
		assertThat(findings.get(0).fault()).isEqualTo(fault);
		assertThat(findings.get(0).problem().file()).isEqualTo(file);
		assertThat(findings.get(0).problem().line()).isEqualTo(line);
		assertThat(findings.get(0).problem().message()).contains(words);
	}

}
