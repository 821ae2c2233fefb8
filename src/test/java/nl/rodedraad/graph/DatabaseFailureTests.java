package nl.rodedraad.graph;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseFailureTests {

	@Test
	void aDatabaseThatIsAwayIsUnavailable() {
		assertThat(DatabaseFailure.of(new ServiceUnavailableException("gone"))).get().isInstanceOf(UnavailableException.class);
		assertThat(DatabaseFailure.of(new SessionExpiredException("gone"))).get().isInstanceOf(UnavailableException.class);
		assertThat(DatabaseFailure.of(new TransientException("Neo.TransientError.General.DatabaseUnavailable", "gone"))).get()
			.isInstanceOf(UnavailableException.class);
		assertThat(DatabaseFailure.of(
				new ClientException("Unable to acquire connection from the pool within configured maximum time of 1200ms")))
			.get()
			.isInstanceOf(UnavailableException.class);
	}

	@Test
	void aReaderThatLagsTooFarBehindIsUnavailable() {
		assertThat(DatabaseFailure.of(new TransientException("Neo.TransientError.Transaction.BookmarkTimeout", "not up to the requested version")))
			.get()
			.isInstanceOf(UnavailableException.class);
	}

	@Test
	void aStatementThatWasStoppedTimedOut() {
		assertThat(DatabaseFailure.of(new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "late"))).get()
			.isInstanceOf(StatementTimeoutException.class);
		assertThat(DatabaseFailure
			.of(new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "late"))).get()
			.isInstanceOf(StatementTimeoutException.class);
	}

	@Test
	void aStatementForWhichNoMemoryWasLeftIsToldAsOneThatAskedTooMuch() {
		assertThat(DatabaseFailure.of(new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "threshold reached"))).get()
			.isInstanceOf(StatementTimeoutException.class);
	}

	@Test
	void aFailureIsFoundBelowOthers() {
		UnavailableException away = new UnavailableException("away", null);
		assertThat(DatabaseFailure.of(new IllegalStateException(new RuntimeException(away)))).containsSame(away);
	}

	@Test
	void whatIsNoFailureOfTheDatabaseIsLeftAlone() {
		assertThat(DatabaseFailure.of(new ClientException("Neo.ClientError.Statement.SyntaxError", "typo"))).isEmpty();
		assertThat(DatabaseFailure.of(new NullPointerException())).isEmpty();
	}

}
