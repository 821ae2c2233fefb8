package nl.rodedraad.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.rodedraad.dataset.Schemerland;
import nl.rodedraad.graph.DataCopy;
import nl.rodedraad.graph.DataVersion;

import org.springframework.util.FileSystemUtils;

/**
 * A store with the fictional region in it, made once and copied by each test that breaks one.
 *
 * @param path where it is
 * @param data the dataset that was loaded
 * @param version that it serves
 * @param digest of what it serves
 */
record PreparedStore(Path path, Path data, DataVersion version, String digest) {

	/** The one that all tests copy. */
	static PreparedStore shared() {
		return Shared.STORE;
	}

	/** A copy of it below a folder. */
	Path copyTo(Path folder) throws IOException {
		Path copy = folder.resolve("neo4j");
		FileSystemUtils.copyRecursively(this.path, copy);
		return copy;
	}

	/** Another dataset, with more in it; a folder of its own. */
	static Path moreData(Path folder) {
		return Schemerland.asWritten().appending("generated.yaml", "times: 2\n").writeTo(folder);
	}

	/** Starts a copy of the application as far as its data go; every test does so before its first fault. */
	static DataCopy start(Path store, Path data) {
		Fault.noteMachine();
		return DataCopy.start("rodedraad.store=" + store, "rodedraad.data=" + data);
	}

	private static PreparedStore make() throws IOException {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "prepared-store");
		Path data = Schemerland.asWritten().writeTo(folder.resolve("data"));
		Path store = folder.resolve("neo4j");
		try (DataCopy copy = start(store, data)) {
			return new PreparedStore(store, data, copy.version(), copy.digest());
		}
	}

	private static final class Shared {

		private static final PreparedStore STORE;

		static {
			try {
				STORE = make();
			}
			catch (IOException ex) {
				throw new ExceptionInInitializerError(ex);
			}
		}

	}

}
