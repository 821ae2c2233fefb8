package nl.rodedraad.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The directory of the embedded database and the two files beside it, held by one running copy at a time. The lock
 * stands beside the directory and not in it, so that it stays held while a damaged store is moved aside.
 */
final class StoreDirectory implements AutoCloseable {

	private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

	/** Bytes that Neo4j needs to open a store; with a full disk it neither opens nor fails, but tries for ever. */
	private static final long ROOM = DataSize.ofMegabytes(8).toBytes();

	private final Path path;

	private final FileChannel channel;

	private StoreDirectory(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	/**
	 * Takes the directory for this process, and creates it if need be.
	 * @param store the directory, relative to the working directory unless absolute
	 * @return the directory, held until it is closed
	 * @throws CannotStart if the directory cannot be written, its disk is full or another copy holds it
	 */
	static StoreDirectory take(Path store) {
		Path path = store.toAbsolutePath().normalize();
		FileChannel channel = null;
		try {
			Files.createDirectories(path);
			if (!Files.isWritable(path)) {
				throw unwritable(path, null);
			}
			if (Files.getFileStore(path).getUsableSpace() < ROOM) {
				throw full(path);
			}
			channel = FileChannel.open(sibling(path, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			FileLock lock = channel.tryLock();
			if (lock == null) {
				throw inUse(path, null);
			}
			return new StoreDirectory(path, channel);
		}
		catch (OverlappingFileLockException heldInThisProcess) {
			close(channel);
			throw inUse(path, heldInThisProcess);
		}
		catch (IOException failure) {
			close(channel);
			throw unwritable(path, failure);
		}
		catch (CannotStart failure) {
			close(channel);
			throw failure;
		}
	}

	Path path() {
		return this.path;
	}

	/** Where the password of the running server is, for the owner's eyes only. */
	Path secretFile() {
		return sibling(this.path, ".secret");
	}

	boolean isEmpty() {
		try (Stream<Path> content = Files.list(this.path)) {
			return content.findAny().isEmpty();
		}
		catch (IOException failure) {
			throw unwritable(this.path, failure);
		}
	}

	/**
	 * Moves what is in the directory out of the way, as it is, and leaves an empty directory.
	 * @return where it is now
	 */
	Path moveAside() {
		String timestamp = TIMESTAMP.format(LocalDateTime.now(ZoneOffset.UTC));
		Path aside = sibling(this.path, ".damaged-" + timestamp);
		for (int again = 2; Files.exists(aside); again++) {
			aside = sibling(this.path, ".damaged-" + timestamp + "-" + again);
		}
		try {
			Files.move(this.path, aside);
			Files.createDirectory(this.path);
			return aside;
		}
		catch (IOException failure) {
			throw new CannotStart(
					"The store in " + this.path + " is damaged and could not be moved aside to " + aside + ": "
							+ failure + ".",
					"Move the directory away by hand and start again; the store is filled anew from the dataset.",
					failure);
		}
	}

	CannotStart inUse(Throwable cause) {
		return inUse(this.path, cause);
	}

	CannotStart unwritable(Throwable cause) {
		return unwritable(this.path, cause);
	}

	@Override
	public void close() {
		close(this.channel);
	}

	private static void close(@Nullable FileChannel channel) {
		if (channel == null) {
			return;
		}
		try {
			channel.close();
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The lock of the store could not be released.", failure);
		}
	}

	private static Path sibling(Path path, String suffix) {
		return path.resolveSibling(path.getFileName() + suffix);
	}

	private static CannotStart inUse(Path path, @Nullable Throwable cause) {
		return new CannotStart("The store in " + path + " is in use by another running copy.",
				"Stop that copy, or give this one a store of its own with --rodedraad.store=DIRECTORY.", cause);
	}

	private static CannotStart full(Path path) {
		return new CannotStart("The disk of the store in " + path + " is full.",
				"Make room, or choose another disk with --rodedraad.store=DIRECTORY. What was loaded before is untouched.", null);
	}

	private static CannotStart unwritable(Path path, @Nullable Throwable cause) {
		return new CannotStart(
				"The store directory " + path + " cannot be written" + ((cause != null) ? ": " + cause : "") + ".",
				"Make it and the directory around it writable and see that the disk has room,"
						+ " or choose another with --rodedraad.store=DIRECTORY.",
				cause);
	}

}
