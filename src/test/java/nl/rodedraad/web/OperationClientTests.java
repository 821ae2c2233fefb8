package nl.rodedraad.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import nl.rodedraad.operation.OperationDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The time of a page, of operations that never end. */
class OperationClientTests {

	private final AtomicInteger begun = new AtomicInteger();

	private final AtomicInteger givenUp = new AtomicInteger();

	private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);

	private OperationClient client;

	@BeforeEach
	void askWhatNeverEnds() throws IOException {
		WebGraphQlHandler handler = WebGraphQlHandler.builder((request) -> Mono.<ExecutionGraphQlResponse>never()
			.doOnSubscribe((begun) -> this.begun.incrementAndGet())
			.doOnCancel(this.givenUp::incrementAndGet)).build();
		this.client = new OperationClient(new StaticListableBeanFactory(Map.of("handler", handler)).getBeanProvider(WebGraphQlHandler.class),
				new OperationDocuments(new PathMatchingResourcePatternResolver()));
	}

	@Test
	void aQuestionHasWhatTheOnesBeforeItLeft() {
		Deadline deadline = new Deadline(Duration.ofHours(1), this.nanos::get);
		this.nanos.addAndGet(Duration.ofHours(1).minusMillis(20).toNanos());
		refusedAsLate(deadline);
		assertThat(this.begun).hasValue(1);
		assertThat(this.givenUp).hasValue(1);
	}

	@Test
	void nothingIsAskedWhenTheTimeIsUp() {
		Deadline deadline = new Deadline(Duration.ofHours(1), this.nanos::get);
		this.nanos.addAndGet(Duration.ofHours(1).toNanos());
		refusedAsLate(deadline);
		assertThat(this.begun).hasValue(0);
	}

	private void refusedAsLate(Deadline deadline) {
		assertThatExceptionOfType(AskException.class).isThrownBy(() -> this.client.ask("search", Map.of("text", "dorp"), deadline))
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(HttpStatus.GATEWAY_TIMEOUT));
	}

}
