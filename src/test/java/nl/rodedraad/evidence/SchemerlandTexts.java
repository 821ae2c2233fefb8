package nl.rodedraad.evidence;

import java.nio.file.Path;

import nl.rodedraad.dataset.Schemerland;

/** The text of the one document of the fictional dataset that is looked up. */
final class SchemerlandTexts {

	static final Path FOLDER = Path.of("src/test/resources/schemerland-texts");

	private SchemerlandTexts() {
	}

	static String report() {
		return SourceTexts.in(FOLDER, Schemerland.dataset().sources().values()).get("schemer-rapport");
	}

}
