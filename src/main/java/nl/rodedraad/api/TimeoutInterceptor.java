package nl.rodedraad.api;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import graphql.ExecutionInput;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Gives up a request that takes too long, and stops its operation at the next field, also when a page gives it up before;
 * Spring's own interceptor does not reach an operation whose methods block.
 */
final class TimeoutInterceptor implements WebGraphQlInterceptor {

	private final Duration limit;

	TimeoutInterceptor(Duration limit) {
		this.limit = limit;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		AtomicReference<ExecutionInput> running = new AtomicReference<>();
		request.configureExecutionInput((input, builder) -> {
			running.set(input);
			return builder.build();
		});
		return chain.next(request)
			.timeout(this.limit)
			.onErrorMap(TimeoutException.class, (ex) -> {
				stop(running.get());
				return new RequestTimeoutException(this.limit, ex);
			})
			.doOnCancel(() -> stop(running.get()));
	}

	private static void stop(@Nullable ExecutionInput running) {
		if (running != null) {
			running.cancel();
		}
	}

}
