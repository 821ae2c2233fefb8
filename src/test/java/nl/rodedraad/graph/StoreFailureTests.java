package nl.rodedraad.graph;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.junit.jupiter.api.Test;
import org.neo4j.io.locker.FileLockException;

import static org.assertj.core.api.Assertions.assertThat;

class StoreFailureTests {

	@Test
	void aLockIsALockHoweverDeepItIs() {
		Exception failure = new IllegalStateException("start", new IOException("component", new FileLockException("store_lock", new IOException("held"))));
		assertThat(StoreFailure.of(failure)).isEqualTo(StoreFailure.IN_USE);
	}

	@Test
	void aLockBelowAnotherReasonIsStillALock() {
		Exception denied = new AccessDeniedException("neostore");
		denied.initCause(new FileLockException("store_lock", new IOException("held")));
		assertThat(StoreFailure.of(denied)).isEqualTo(StoreFailure.IN_USE);
	}

	@Test
	void theLockOfOneFileIsALockWhereverItsTypeIs() {
		class FileLockException extends IOException {

		}
		assertThat(StoreFailure.of(new IllegalStateException(new FileLockException()))).isEqualTo(StoreFailure.IN_USE);
	}

	@Test
	void aFullDiskIsNoDamage() {
		Exception failure = new IllegalStateException(new FileSystemException("neostore", null, "No space left on device"));
		assertThat(StoreFailure.of(failure)).isEqualTo(StoreFailure.UNWRITABLE);
	}

	@Test
	void aFullDiskThatIsToldWithoutAFileIsNoDamage() {
		assertThat(StoreFailure.of(new IOException("No space left on device"))).isEqualTo(StoreFailure.UNWRITABLE);
	}

	@Test
	void aPortOrMemoryThatIsNotThereIsNoDamage() {
		assertThat(StoreFailure.of(new RuntimeException(new BindException("in use")))).isEqualTo(StoreFailure.SURROUNDINGS);
		assertThat(StoreFailure.of(new RuntimeException(new OutOfMemoryError()))).isEqualTo(StoreFailure.SURROUNDINGS);
	}

	@Test
	void whatNeo4jCannotReadIsDamage() {
		assertThat(StoreFailure.of(new IllegalStateException("Failed to load data", new IOException("unexpected end"))))
			.isEqualTo(StoreFailure.DAMAGED);
	}

}
