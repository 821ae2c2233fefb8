package nl.rodedraad.api;

import java.util.Map;
import java.util.Optional;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import jakarta.servlet.http.HttpServletRequest;
import nl.rodedraad.operation.OperationDocuments;
import nl.rodedraad.watch.RequestLine;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Measures every operation, of pages and of strangers alike: how long it took, what it cost and how it ended. Names are
 * those of our documents and of fields of the schema, never a word of who asks.
 */
final class OperationMeter implements WebGraphQlInterceptor {

	/** The key under which the context of an operation holds the root field that it asks, when that is one. */
	static final String ROOT_FIELD = OperationMeter.class.getName() + ".ROOT_FIELD";

	private static final String NAME = "rodedraad.operation";

	private static final String OPERATION = "operation";

	/** What asks several root fields at once, or is refused before it is known what it asks. */
	private static final String OTHER = "other";

	private static final String NONE = "none";

	private final OperationDocuments documents;

	private final ObservationRegistry observations;

	private final MeterRegistry meters;

	private final ErrorCount errors;

	OperationMeter(OperationDocuments documents, ObservationRegistry observations, MeterRegistry meters, ErrorCount errors) {
		this.documents = documents;
		this.observations = observations;
		this.meters = meters;
		this.errors = errors;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Optional<HttpServletRequest> http = http();
		String document = this.documents.name(request.getDocument()).orElse(OTHER);
		Observation observation = Observation.createNotStarted(NAME, this.observations)
			.contextualName(document)
			.lowCardinalityKeyValue(OPERATION, document)
			.lowCardinalityKeyValue(ErrorCode.EXTENSION, "CANCELLED")
			.start();
		return chain.next(request)
			.doOnNext((response) -> {
				String name = document.equals(OTHER) ? rootField(response) : document;
				http.filter((one) -> one.getAttribute(RequestLine.OPERATION) == null)
					.ifPresent((one) -> one.setAttribute(RequestLine.OPERATION, name));
				observation.lowCardinalityKeyValue(OPERATION, name).lowCardinalityKeyValue(ErrorCode.EXTENSION, end(response)).contextualName(name);
				cost(name, response);
			})
			.doFinally((signal) -> observation.stop())
			.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, observation));
	}

	/** The request over HTTP that this thread answers: an operation, or a page that asks one. */
	private static Optional<HttpServletRequest> http() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? Optional.of(attributes.getRequest()) : Optional.empty();
	}

	private static GraphQLContext context(WebGraphQlResponse response) {
		return response.getExecutionInput().getGraphQLContext();
	}

	private static String rootField(WebGraphQlResponse response) {
		return context(response).getOrDefault(ROOT_FIELD, OTHER);
	}

	/** Counts the errors and returns the code of the first. */
	private String end(WebGraphQlResponse response) {
		String first = NONE;
		for (GraphQLError error : response.getExecutionResult().getErrors()) {
			Map<String, Object> extensions = error.getExtensions();
			String code = String.valueOf(extensions.get(ErrorCode.EXTENSION));
			first = first.equals(NONE) ? code : first;
			this.errors.add(code, String.valueOf(extensions.getOrDefault("limit", ErrorCount.NO_LIMIT)));
		}
		return first;
	}

	/** An operation that was refused before it was measured has no cost. */
	private void cost(String name, WebGraphQlResponse response) {
		@Nullable OperationSize size = context(response).get(OperationSize.class);
		if (size != null) {
			DistributionSummary.builder("rodedraad.operation.cost").tag(OPERATION, name)
				.description("Fields that operations ask, each as often as the lists around it can hold it")
				.register(this.meters).record(size.cost());
		}
	}

}
