package nl.rodedraad.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import nl.rodedraad.dataset.Schemerland;
import nl.rodedraad.graph.DataCopy;
import nl.rodedraad.graph.RunningJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Loads more than fits on the disk. */
class DiskFullIT {

	/** More than it takes to start, less than the new data take. */
	private static final int ROOM = 12;

	private final PreparedStore before = PreparedStore.shared();

	@TempDir
	Path folder;

	@Test
	void whatWasServedIsServedAgainWhenThereIsRoomAndTheStoreIsNotTakenForDamaged() throws Exception {
		Path manyData = Schemerland.asWritten().appending("generated.yaml", "times: 120\n").writeTo(this.folder.resolve("many"));
		try (SmallDisk disk = SmallDisk.mount(this.folder.resolve("disk"), megabytes(this.before.path()) + ROOM)) {
			Path store = this.before.copyTo(disk.path());
			assertTheLoadEndsAndSaysWhy(store, manyData);
			assertThatExceptionOfType(DataCopy.Refused.class).isThrownBy(() -> PreparedStore.start(store, manyData))
				.withMessageContaining("The disk of the store in " + store + " is full.").withMessageContaining("Make room");
			disk.grow(512);
			Instant start = Instant.now();
			try (DataCopy copy = PreparedStore.start(store, this.before.data())) {
				Fault.DISK_FULL.overcome("served again when there is room", Duration.between(start, Instant.now()));
				assertThat(copy.version().generation()).isEqualTo(1);
				assertThat(copy.digest()).isEqualTo(this.before.digest());
			}
			try (DataCopy copy = PreparedStore.start(store, manyData)) {
				assertThat(copy.version().generation()).isEqualTo(2);
			}
			try (Stream<Path> files = Files.list(disk.path())) {
				assertThat(files).noneMatch((file) -> file.toString().contains("damaged"));
			}
		}
	}

	private void assertTheLoadEndsAndSaysWhy(Path store, Path data) throws IOException, InterruptedException {
		try (RunningJar copy = RunningJar.startClasses(this.folder, "--rodedraad.store=" + store, "--rodedraad.data=" + data,
				"--server.port=0")) {
			assertThat(copy.exitCode()).isEqualTo(1);
			assertThat(copy.output()).contains("disk has room").doesNotContain("is damaged");
		}
	}

	private static int megabytes(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return (int) (files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum() / 1024 / 1024) + 1;
		}
	}

}
