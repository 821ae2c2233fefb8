package nl.rodedraad.supply;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import nl.rodedraad.supply.Parts.Part;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Each jar has a list of its parts, and carries what that says. */
class SbomIT {

	@Test
	void theFullJarCarriesWhatItsListSays() throws IOException {
		assertCarries("rodedraad.jar", Parts.FULL, Parts.SLIM);
	}

	@Test
	void theSlimJarCarriesWhatItsListSays() throws IOException {
		assertCarries("rodedraad.slim-jar", Parts.SLIM, Parts.FULL);
	}

	private static void assertCarries(String property, String list, String other) throws IOException {
		try (ZipFile jar = new ZipFile(Path.of(System.getProperty(property)).toFile())) {
			assumeThat(jar.getEntry(list)).as("Maven was offline, and made no list of parts").isNotNull();
			List<String> files = jar.stream()
				.map(ZipEntry::getName)
				.filter((name) -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
				.map((name) -> name.substring(name.lastIndexOf('/') + 1))
				// Put in by the repackaging itself, to take the jar apart with.
				.filter((name) -> !name.startsWith("spring-boot-jarmode-tools-"))
				.toList();
			// Starters are empty, so the repackaging leaves them out.
			assertThat(Parts.read(jar.getInputStream(jar.getEntry(list)))).filteredOn((part) -> !part.name().startsWith("spring-boot-starter"))
				.extracting(Part::file)
				.containsExactlyInAnyOrderElementsOf(files);
			assertThat(jar.getEntry(other)).isNull();
		}
	}

}
