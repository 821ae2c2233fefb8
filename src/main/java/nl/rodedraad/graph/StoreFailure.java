package nl.rodedraad.graph;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

import org.neo4j.graphdb.TransientFailureException;
import org.neo4j.io.locker.FileLockException;

/**
 * Tells a damaged store from one that only cannot be opened now: damage alone may move a store aside. When in doubt
 * between a lock and damage it is a lock.
 */
enum StoreFailure {

	/** Another process holds the store. */
	IN_USE,

	/** The directory cannot be written: permissions, a full disk, too many open files. */
	UNWRITABLE,

	/** Nothing to do with the store: no memory, no port. */
	SURROUNDINGS,

	/** What is left: the content of the files. */
	DAMAGED;

	static StoreFailure of(Throwable failure) {
		StoreFailure found = DAMAGED;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			StoreFailure kind = kindOf(cause);
			if (kind == IN_USE) {
				return IN_USE;
			}
			if (found == DAMAGED) {
				found = kind;
			}
		}
		return found;
	}

	static Throwable root(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

	private static StoreFailure kindOf(Throwable cause) {
		if (cause instanceof FileLockException || cause instanceof org.neo4j.io.pagecache.impl.FileLockException) {
			return IN_USE;
		}
		if (cause instanceof AccessDeniedException || cause instanceof FileSystemException at && isOfTheDisk(at)) {
			return UNWRITABLE;
		}
		if (cause instanceof BindException || cause instanceof TransientFailureException
				|| cause instanceof VirtualMachineError) {
			return SURROUNDINGS;
		}
		return DAMAGED;
	}

	private static boolean isOfTheDisk(FileSystemException failure) {
		String reason = String.valueOf(failure.getReason()).toLowerCase(Locale.ROOT);
		return reason.contains("space") || reason.contains("read-only") || reason.contains("quota")
				|| reason.contains("too many open files") || reason.contains("input/output error");
	}

}
