package nl.rodedraad.dataset;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Each way in which people break a dataset is told with its file, its line, and what to do. */
class BrokenDatasetTests {

	private static final String DEAL = "deals/schemerland.yaml";

	private static final String OTHER_DEAL = "deals/oeverland.yaml";

	@ParameterizedTest(name = "{0}")
	@MethodSource("nl.rodedraad.dataset.BrokenDataset#ways")
	void aBrokenDatasetSaysWhereAndWhatToDo(BrokenDataset broken) {
		InvalidDatasetException refused = refused(broken.dataset());
		assertThat(refused.problems()).as(refused.getMessage())
			.anyMatch((problem) -> problem.file().equals(broken.file()) && problem.line() == broken.line() && problem.message().startsWith(broken.message()));
	}

	@Test
	void allProblemsOfADatasetAreToldAtOnceInTheOrderOfTheFiles() {
		Schemerland dataset = Schemerland.asWritten()
			.replacing(DEAL, "form: covenant", "form: agreement")
			.replacing(DEAL, "tranche: 3", "tranches: 3")
			.replacing(OTHER_DEAL, "namedAs: Zandwijk", "namedAs: Zandweg")
			.replacing("chains/vroeg-erbij.yaml", "direction: feedforward", "direction: [")
			.replacing("sources/sources.yaml", "kind: covenant\n", "kind: contract\n")
			.appending("releases/0001.tsv", "nonsense\n");
		List<Problem> problems = refused(dataset).problems();
		assertThat(problems).extracting(Problem::file).containsExactly("chains/vroeg-erbij.yaml", OTHER_DEAL, DEAL, DEAL, "releases/0001.tsv",
				"sources/sources.yaml", "sources/sources.yaml");
		assertThat(refused(dataset)).hasMessageStartingWith("The dataset has 7 problems and was not loaded:")
			.hasMessageContaining("%s:%d: A deal has no key 'tranches'".formatted(DEAL, dataset.lineOf(DEAL, "tranches: 3")));
	}

	@Test
	void aProblemWithAnInheritedEvidenceIsToldOnce() {
		Schemerland dataset = Schemerland.asWritten().replacing(OTHER_DEAL, "evidence: [{source: covenant-oeverland}]", "evidence: [{source: nergens}]");
		assertThat(refused(dataset).problems()).containsExactly(
				new Problem(OTHER_DEAL, dataset.lineOf(OTHER_DEAL, "nergens"), "There is no source 'nergens'; add it under sources/."));
	}

	private static InvalidDatasetException refused(Schemerland dataset) {
		InvalidDatasetException refused = catchThrowableOfType(InvalidDatasetException.class, () -> DatasetReader.read(dataset.files()));
		assertThat(refused).isNotNull();
		return refused;
	}

}
