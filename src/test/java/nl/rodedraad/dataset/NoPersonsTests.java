package nl.rodedraad.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.GivenFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No person is in the data. The names to look for are read from the annexes of the source texts when the test runs, so
 * that they stand nowhere in this repository; with {@code -Devidence.tables} also from the tables of researched facts there.
 */
class NoPersonsTests {

	private static final Path DATA = Path.of("data");

	private static final String LITERATURE = "Bijlage B: Literatuurlijst";

	private static final String ANNEX = "Bijlage C: Lijst betrokken personen";

	@Test
	void nobodyOfTheAnnexesAndSignaturesOccursInTheData() throws IOException {
		PersonNames names = names(GivenFolder.ofSources("nobody looked for names of persons"));
		assertThat(names.size()).as("names that the source texts give").isGreaterThan(40);
		List<String> found = new ArrayList<>();
		for (Path file : files(DATA)) {
			names.linesWithAName(Files.readString(file)).forEach((line) -> found.add("%s:%d".formatted(file, line)));
		}
		assertThat(found).as("lines of data that hold the name of a person").isEmpty();
	}

	@Test
	void aNameIsFoundInFullAndWithInitialsButAPlaceIsNot() {
		PersonNames names = new PersonNames()
			.fromList("Aanwezigen \n\n• Jantine van der Dageraad Programmadirecteur Avond\n\n• Kees Zonsopgang, adviseur, Bureau\n")
			.fromSignature("De Minister van Licht,\n A.B.C. Schemer Nacht \n")
			.fromAuthors("Piet van 't Licht, Jo Donker\nEen zin met Woorden, en nog wat\n")
			.fromLiterature("Maan, E., F. Sterren & G.H. de Komeet (2022) Het heelal. In de VWS. Kansrijk");
		names.fromReferences("• Bo Avond, Jan Piet van \n\n der Nacht en Eva Morgen, Een boek\n• Elkeregio.nl\n");
		assertThat(names.size()).isEqualTo(11);
		assertThat(names.linesWithAName("zei Jantine van der Dageraad\nJ. van der Dageraad\nJ.A. van der Dageraad\nvan der Dageraad\n"))
			.containsExactly(1, 2, 3);
		assertThat(names.linesWithAName("Zonsopgang\nK. Zonsopgang\nA.B.C. Schemer Nacht\nA. Schemer Nacht\nP. van 't Licht, J. Donkerstraat"))
			.containsExactly(2, 3, 4, 5);
		assertThat(names.linesWithAName("de Maan en Sterren\nMaan\nF. Sterren\nG.H. de Komeet")).containsExactly(3, 4);
	}

	private static PersonNames names(Path sources) throws IOException {
		PersonNames names = new PersonNames();
		for (Path file : files(sources)) {
			String text = Files.readString(file);
			names.fromSignature(text).fromAuthors(text).fromLiterature(text);
			int annex = text.indexOf(ANNEX);
			if (annex >= 0) {
				names.fromReferences(text.substring(text.indexOf(LITERATURE), annex)).fromList(text.substring(annex));
			}
		}
		String tables = System.getProperty("evidence.tables", "");
		if (!tables.isEmpty()) {
			for (Path file : files(Path.of(tables))) {
				names.fromMentions(Files.readString(file));
			}
		}
		return names;
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

}
