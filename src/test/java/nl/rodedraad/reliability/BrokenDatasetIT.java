package nl.rodedraad.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import nl.rodedraad.dataset.BrokenDataset;
import nl.rodedraad.graph.DataCopy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Starts with one broken dataset after another on a store that has served data. */
@Tag("nightly")
class BrokenDatasetIT {

	private static final int AT_LEAST = 20;

	private final PreparedStore before = PreparedStore.shared();

	@TempDir
	Path folder;

	@Test
	void eachIsRefusedWithFileLineAndWhatToDoAndTheNextGoodStartServesWhatWasServed() throws IOException {
		Path store = this.before.copyTo(this.folder);
		List<BrokenDataset> ways = BrokenDataset.ways().toList();
		assertThat(ways).hasSizeGreaterThanOrEqualTo(AT_LEAST);
		for (int i = 0; i < ways.size(); i++) {
			Path data = ways.get(i).dataset().writeTo(this.folder.resolve("broken-" + i));
			assertThatExceptionOfType(DataCopy.Refused.class).as(ways.get(i).way()).isThrownBy(() -> PreparedStore.start(store, data))
				.withMessageContaining(ways.get(i).told()).withMessageContaining("Correct the files")
				.withMessageContaining("What was loaded before is untouched");
		}
		Instant start = Instant.now();
		try (DataCopy copy = PreparedStore.start(store, this.before.data())) {
			Fault.DATASET_BROKEN.overcome("the good one served after %d broken ones".formatted(ways.size()), Duration.between(start, Instant.now()));
			assertThat(copy.version()).isEqualTo(this.before.version());
			assertThat(copy.digest()).isEqualTo(this.before.digest());
		}
	}

}
