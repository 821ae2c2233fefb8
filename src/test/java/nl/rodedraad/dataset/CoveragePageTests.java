package nl.rodedraad.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CoveragePageTests {

	private final String schemerland = new CoveragePage(Schemerland.dataset()).text();

	@Test
	void theCommittedPageIsThatOfTheData() throws IOException {
		String committed = Files.readString(Path.of("docs/coverage.md"));
		assertThat(committed.equals(new CoveragePage(DatasetReader.read(DataFiles.in(Path.of("data")))).text()))
			.as("docs/coverage.md is that of data/; write it again: java -jar target/rode-draad.jar coverage").isTrue();
	}

	@Test
	void anOpenContradictionShowsEveryValueWithItsSource() {
		assertThat(this.schemerland).contains("| deal/schemerland | money | contradiction | 10000000 (kind AWARDED, payer RIJK) "
				+ "[covenant-schemerland, schemer-rapport]; 12000000 (kind AWARDED, payer RIJK) [rijkspagina, streekblad] |");
	}

	@Test
	void whatIsUnknownNamesTheDeals() {
		assertThat(this.schemerland).containsPattern("\\| signed \\| \\d+ \\| [a-z, ]*unnamed");
	}

	@Test
	void aListThatWasReadWholeIsNamedWithItsSubject() {
		assertThat(this.schemerland).containsPattern("\\| parties ministry \\| \\d+ \\| [a-z/, -]*deal/schemerland");
	}

	@Test
	void everyRowOfATableHasItsColumns() {
		int columns = 0;
		for (String line : this.schemerland.lines().toList()) {
			if (line.startsWith("|")) {
				int here = line.replace("\\|", "").replaceAll("[^|]", "").length();
				assertThat(columns).as(line).isIn(0, here);
				columns = here;
			}
			else {
				columns = 0;
			}
		}
	}

}
