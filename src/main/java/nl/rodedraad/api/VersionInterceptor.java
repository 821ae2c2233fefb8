package nl.rodedraad.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.ServedVersion;
import nl.rodedraad.graph.UnavailableException;
import nl.rodedraad.kept.EntityTags;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Reads the served version once an operation, so that all of an answer comes from one state of the data, and tells
 * it with the answer.
 *
 * <p>The reading takes place on the scheduler and the operation goes on where the reading ended, so that both can be
 * given up in time while their thread still waits for the database.
 */
final class VersionInterceptor implements WebGraphQlInterceptor {

	private final ServedVersion served;

	private final EntityTags tags;

	private final Duration limit;

	private final Scheduler scheduler;

	/**
	 * @param limit time after which the database counts as away
	 * @param scheduler runs operations
	 */
	VersionInterceptor(ServedVersion served, EntityTags tags, Duration limit, Scheduler scheduler) {
		this.served = served;
		this.tags = tags;
		this.limit = limit;
		this.scheduler = scheduler;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.fromCallable(this.served::current)
			.subscribeOn(this.scheduler)
			.timeout(this.limit)
			.onErrorMap(TimeoutException.class, this::noAnswer)
			.flatMap((version) -> chain.next(with(request, version)).map((response) -> tell(response, version)));
	}

	private UnavailableException noAnswer(TimeoutException ex) {
		return new UnavailableException("The database did not answer within %d milliseconds".formatted(this.limit.toMillis()),
				ex);
	}

	private static WebGraphQlRequest with(WebGraphQlRequest request, DataVersion version) {
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(OperationVersion.KEY, version)).build());
		return request;
	}

	private WebGraphQlResponse tell(WebGraphQlResponse response, DataVersion version) {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("id", version.id());
		told.put("generation", version.generation());
		told.put("release", version.release());
		told.put("unreleased", version.unreleased());
		Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
		extensions.put(OperationVersion.KEY, told);
		if (response.getErrors().isEmpty()) {
			response.getResponseHeaders().setETag(this.tags.of(version, "graphql"));
		}
		return response.transform((builder) -> builder.extensions(extensions));
	}

}
