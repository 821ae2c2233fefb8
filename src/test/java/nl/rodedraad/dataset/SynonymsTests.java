package nl.rodedraad.dataset;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that mean the same to who searches, from the file to the texts that they stand in. */
class SynonymsTests {

	private static final String FILE = "vocabularies/synonyms.yaml";

	private final Synonyms synonyms = new Synonyms(
			List.of(List.of("VAB", "leegstaande stallen", "stallenaanpak"), List.of("OM", "Openbaar Ministerie")));

	@Test
	void aTextIsFoundByWhatStandsInAGroupWithItsWords() {
		assertThat(this.synonyms.finder().in("De pilot over leegstaande stallen."))
			.isEqualTo(Map.of("VAB", "leegstaande stallen", "stallenaanpak", "leegstaande stallen"));
	}

	@Test
	void wordsOfASynonymStandSideBySide() {
		assertThat(this.synonyms.finder().in("leegstaande boerderijen en stallen")).isEmpty();
	}

	@Test
	void anAbbreviationThatIsAlsoAWordCountsInItsOwnCapitals() {
		assertThat(this.synonyms.finder().in("Het OM sluit aan.")).containsEntry("Openbaar Ministerie", "OM");
		assertThat(this.synonyms.finder().in("Het gaat om stallen.")).isEmpty();
	}

	@Test
	void namesThatDifferOnlyInAccentsAreOne() {
		assertThat(new Synonyms(List.of()).and(List.of(List.of("Fryslân", "Fryslan"))).groups()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			- stallen              | A group of synonyms is a list of two or more
			- [stallen]            | A group of synonyms is a list of two or more
			- [stallen, [a, b]]    | A synonym is a word or some words
			- [stallen, '!']       | A synonym is a word or some words, not '!'
			- [J&V, JenV]          | 'JenV' stands in this group already
			""")
	void whatIsNoGroupIsTold(String line, String message) {
		Problems problems = new Problems();
		new SynonymReader(DataFiles.of(Map.of(FILE, "# groups\n" + line + "\n")), problems).read();
		assertThat(problems.all()).first().satisfies((problem) -> {
			assertThat(problem.toString()).startsWith(FILE + ":2: ");
			assertThat(problem.message()).startsWith(message);
		});
	}

	@Test
	void aDatasetMayDoWithout() {
		assertThat(Schemerland.dataset().synonyms().groups()).isEmpty();
	}

}
