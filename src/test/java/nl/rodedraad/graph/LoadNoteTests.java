package nl.rodedraad.graph;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LoadNoteTests {

	@TempDir
	Path folder;

	@Test
	void theSameJarKnowsWhatItLoadedAndOneWithAnotherFileDoesNot() throws IOException {
		note(jar("deals/a.yaml", "name: A")).write("5-abc");
		assertThat(note(jar("deals/a.yaml", "name: A")).loaded()).contains("5-abc");
		assertThat(note(jar("deals/a.yaml", "name: B")).loaded()).isEmpty();
	}

	@Test
	void aProgramThatRunsFromItsClassesNotesNothing() throws IOException {
		new LoadNote(this.folder.resolve("neo4j"), Optional.empty()).write("5-abc");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void aNoteThatIsCutOffIsNoNote() throws IOException {
		File jar = jar("deals/a.yaml", "name: A");
		note(jar).write("5-abc");
		Path note = this.folder.resolve("neo4j.loaded");
		Files.writeString(note, Files.readAllLines(note).get(0));
		assertThat(note(jar).loaded()).isEmpty();
	}

	private LoadNote note(File jar) {
		return new LoadNote(this.folder.resolve("neo4j"), Optional.of(jar));
	}

	private File jar(String name, String content) throws IOException {
		Path jar = this.folder.resolve("program.jar");
		try (ZipOutputStream files = new ZipOutputStream(Files.newOutputStream(jar))) {
			files.putNextEntry(new ZipEntry(name));
			files.write(content.getBytes());
		}
		return jar.toFile();
	}

}
