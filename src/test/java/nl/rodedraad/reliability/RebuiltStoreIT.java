package nl.rodedraad.reliability;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import nl.rodedraad.graph.DataCopy;
import nl.rodedraad.graph.TestGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes the store of the real data anew, of which the files with their releases are the only backup. */
@Tag("nightly")
class RebuiltStoreIT {

	private static final Path DATA = Path.of("data").toAbsolutePath();

	private static final String RECORDED = "MATCH (f:Fact) WHERE f.recorded IS NOT NULL RETURN f.id AS id LIMIT 5";

	@TempDir
	Path folder;

	@Test
	void aStoreMadeAnewHasTheSameFactsIdsSupportsAndRecordedTimes() {
		TestGraph lost = TestGraph.real();
		Instant start = Instant.now();
		try (DataCopy again = PreparedStore.start(this.folder.resolve("neo4j"), DATA)) {
			Fault.STORE_LOST.overcome("the real data served from an empty directory", Duration.between(start, Instant.now()));
			assertThat(again.digest()).isEqualTo(lost.digest());
			assertThat(again.version().id()).isEqualTo(lost.version().id());
			assertThat(again.rows(RECORDED, Map.of())).isNotEmpty();
		}
	}

}
