package nl.rodedraad.evidence;

import java.nio.file.Path;
import java.util.stream.Collectors;

import nl.rodedraad.GivenFolder;
import nl.rodedraad.dataset.CitedDataset;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.DatasetReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The data that we publish against the five source texts; part of the build with {@code -Pevidence}. */
@Tag("evidence")
class RealEvidenceTests {

	@Test
	void everyAnchorStandsInItsSectionOnceAndItsFigureNearIt() {
		Path sources = GivenFolder.ofSources("no anchor was looked up");
		CitedDataset cited = DatasetReader.readCited(DataFiles.in(Path.of("data")));
		EvidenceReport report = EvidenceCheck.of(cited, SourceTexts.in(sources, cited.dataset().sources().values()));
		assertThat(report.anchors()).isGreaterThan(3000);
		assertThat(report.findings().stream().map(Finding::problem).map(Object::toString).collect(Collectors.joining("\n"))).isEmpty();
	}

}
