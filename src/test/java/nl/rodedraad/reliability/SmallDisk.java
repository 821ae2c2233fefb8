package nl.rodedraad.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.abort;

/**
 * A file system in memory with as much room as the test wants.
 *
 * @param path where it is mounted
 */
record SmallDisk(Path path) implements AutoCloseable {

	/** Mounts one; the test that asks is skipped, and says so, where that is not allowed. */
	static SmallDisk mount(Path path, int megabytes) throws IOException, InterruptedException {
		Files.createDirectories(path);
		if (run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString()) != 0) {
			String skipped = "SKIPPED: mounting a tmpfs is not allowed here (it takes root), so a full disk is not tested.";
			System.err.println(skipped);
			abort(skipped);
		}
		return new SmallDisk(path);
	}

	void grow(int megabytes) throws IOException, InterruptedException {
		if (run("mount", "-o", "remount,size=" + megabytes + "m", this.path.toString()) != 0) {
			throw new IOException("The disk cannot be made larger");
		}
	}

	@Override
	public void close() throws IOException, InterruptedException {
		run("umount", "-l", this.path.toString());
	}

	private static int run(String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).inheritIO().start().waitFor();
	}

}
