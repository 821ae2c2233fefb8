package nl.rodedraad.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import nl.rodedraad.dataset.CitedDataset;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.DatasetReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The data that we publish against the five source texts; part of the build with {@code -Pevidence}. */
@Tag("evidence")
class RealEvidenceTests {

	private static final Path SOURCES = Path.of(System.getProperty("evidence.sources", "../shared/sources"));

	@Test
	void everyAnchorStandsInItsSectionOnceAndItsFigureNearIt() {
		assumeTheSourceTextsAreThere();
		CitedDataset cited = DatasetReader.readCited(DataFiles.in(Path.of("data")));
		EvidenceReport report = EvidenceCheck.of(cited, SourceTexts.in(SOURCES, cited.dataset().sources().values()));
		assertThat(report.anchors()).isGreaterThan(3000);
		assertThat(report.findings().stream().map(Finding::problem).map(Object::toString).collect(Collectors.joining("\n"))).isEmpty();
	}

	/** Also on the console, since a report of a skipped test is read by few. */
	private static void assumeTheSourceTextsAreThere() {
		String message = "SKIPPED: the source texts are not in %s, so no anchor was looked up; give their folder with -Devidence.sources=DIR"
			.formatted(SOURCES.toAbsolutePath().normalize());
		if (!Files.isDirectory(SOURCES)) {
			System.err.println(message);
		}
		assumeTrue(Files.isDirectory(SOURCES), message);
	}

}
