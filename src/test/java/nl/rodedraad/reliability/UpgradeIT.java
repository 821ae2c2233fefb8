package nl.rodedraad.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.ReleaseWriter;
import nl.rodedraad.dataset.Schemerland;
import nl.rodedraad.graph.DataCopy;
import nl.rodedraad.graph.OlderStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts this version on a store of the version before, with the release before in it. */
class UpgradeIT {

	private static final String DEAL = "deals/schemerland.yaml";

	private static final String SCHEMA = "SHOW INDEXES YIELD name, type, state RETURN name, type, state ORDER BY name";

	@TempDir
	Path folder;

	@Test
	void theSchemaAndTheDataBecomeWhatAnEmptyStoreWouldGet() throws IOException {
		Path data = this.folder.resolve("data");
		release(Schemerland.asWritten(), data);
		Path store = this.folder.resolve("older/neo4j");
		OlderStore.make(store, data, this.folder.resolve("migrations"));
		release(Schemerland.asWritten().replacing(DEAL, "{date: 2024-12-31}", "{date: 2024-11-30}"), data);
		Instant start = Instant.now();
		try (DataCopy upgraded = PreparedStore.start(store, data)) {
			Fault.UPGRADED.overcome("migrated, loaded and served", Duration.between(start, Instant.now()));
			try (DataCopy fresh = PreparedStore.start(this.folder.resolve("fresh/neo4j"), data)) {
				assertThat(upgraded.version().id()).isEqualTo("2").isEqualTo(fresh.version().id());
				assertThat(upgraded.digest()).isEqualTo(fresh.digest());
				assertThat(schema(upgraded)).isEqualTo(schema(fresh)).isNotEmpty();
			}
		}
	}

	@Test
	void aCopyThatWasKilledWhileItMigratedDoesNotKeepTheNextFromStarting() throws IOException {
		PreparedStore before = PreparedStore.shared();
		Path store = before.copyTo(this.folder.resolve("locked"));
		try (DataCopy killed = PreparedStore.start(store, before.data())) {
			killed.rows("CREATE (lock:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})", Map.of());
		}
		try (DataCopy next = PreparedStore.start(store, before.data())) {
			assertThat(next.version()).isEqualTo(before.version());
		}
	}

	private static List<Map<String, Object>> schema(DataCopy copy) {
		return copy.rows(SCHEMA, Map.of());
	}

	private static void release(Schemerland edition, Path data) throws IOException {
		edition.writeTo(data);
		ReleaseWriter.writeNext(DatasetReader.read(DataFiles.in(data)), data, Clock.systemUTC());
	}

}
