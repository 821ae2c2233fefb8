package nl.rodedraad.graph;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
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

	/** How operating systems say that nothing can be written now; Java passes it on as text only. */
	private static final List<String> OF_THE_DISK = List.of("no space left", "not enough space", "read-only file system",
			"quota exceeded", "too many open files", "input/output error", "not permitted");

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
		if (isLock(cause)) {
			return IN_USE;
		}
		if (cause instanceof AccessDeniedException || cause instanceof IOException && isOfTheDisk(cause.getMessage())) {
			return UNWRITABLE;
		}
		if (cause instanceof BindException || cause instanceof TransientFailureException
				|| cause instanceof VirtualMachineError) {
			return SURROUNDINGS;
		}
		return DAMAGED;
	}

	/** Of a whole store or of one file: two types of one name, of which the second is in another package in every version of Neo4j. */
	private static boolean isLock(Throwable cause) {
		return cause.getClass().getSimpleName().equals(FileLockException.class.getSimpleName());
	}

	private static boolean isOfTheDisk(@Nullable String message) {
		String reason = String.valueOf(message).toLowerCase(Locale.ROOT);
		return OF_THE_DISK.stream().anyMatch(reason::contains);
	}

}
