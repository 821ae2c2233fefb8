package nl.rodedraad.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import nl.rodedraad.graph.DataCopy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Damages one file of a store that was closed as it should be, and starts on it. */
@Tag("nightly")
class DamagedStoreIT {

	private final PreparedStore before = PreparedStore.shared();

	@TempDir
	Path folder;

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource({
			"data/databases/neo4j/neostore.nodestore.db, ZEROS",
			"data/databases/neo4j/neostore.counts.db, GARBAGE",
			"data/databases/neo4j/schema, GARBAGE",
			"data/transactions/neo4j/neostore.transaction.db.0, CUT_OFF" })
	void afterDamageToAFileOfEachKindTheSameIsServedAndNothingIsThrownAway(String file, Damage damage) throws IOException {
		theSameIsServedAndNothingIsThrownAway(file, damage);
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource({
			"data/databases/neo4j/neostore, GARBAGE",
			"data/databases/neo4j/neostore.nodestore.db, CUT_OFF",
			"data/databases/neo4j/neostore.relationshipstore.db, ZEROS",
			"data/databases/neo4j/neostore.propertystore.db, GARBAGE",
			"data/databases/neo4j/neostore.propertystore.db.strings, CUT_OFF",
			"data/databases/neo4j/neostore.schemastore.db, GARBAGE",
			"data/databases/neo4j/neostore.labeltokenstore.db, DELETED",
			"data/transactions/neo4j/checkpoint.0, GARBAGE" })
	void afterDamageToAnyFileTheSameIsServedAndNothingIsThrownAway(String file, Damage damage) throws IOException {
		theSameIsServedAndNothingIsThrownAway(file, damage);
	}

	private void theSameIsServedAndNothingIsThrownAway(String file, Damage damage) throws IOException {
		Path store = this.before.copyTo(this.folder);
		for (Path damaged : files(store.resolve(file))) {
			damage.to(damaged);
		}
		Instant start = Instant.now();
		try (DataCopy copy = PreparedStore.start(store, this.before.data())) {
			assertThat(copy.digest()).isEqualTo(this.before.digest());
			boolean loadedAnew = !copy.version().equals(this.before.version());
			assertThat(movedAside()).hasSize(loadedAnew ? 1 : 0);
			Fault.STORE_DAMAGED.overcome("%s %s: %s".formatted(Path.of(file).getFileName(), damage, loadedAnew ? "loaded anew" : "mended by Neo4j"),
					Duration.between(start, Instant.now()));
		}
	}

	private List<Path> movedAside() throws IOException {
		try (Stream<Path> beside = Files.list(this.folder)) {
			return beside.filter((path) -> path.getFileName().toString().startsWith("neo4j.damaged-")).toList();
		}
	}

	private static List<Path> files(Path fileOrFolder) throws IOException {
		try (Stream<Path> files = Files.walk(fileOrFolder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	/** What can become of a file. */
	enum Damage {

		ZEROS("full of zeros"), GARBAGE("full of garbage"), CUT_OFF("cut off"), DELETED("deleted");

		private final String words;

		Damage(String words) {
			this.words = words;
		}

		void to(Path file) throws IOException {
			byte[] bytes = Files.readAllBytes(file);
			switch (this) {
				case ZEROS -> Files.write(file, new byte[bytes.length]);
				case GARBAGE -> {
					new Random(20200220).nextBytes(bytes);
					Files.write(file, bytes);
				}
				case CUT_OFF -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
				case DELETED -> Files.delete(file);
			}
		}

		@Override
		public String toString() {
			return this.words;
		}

	}

}
