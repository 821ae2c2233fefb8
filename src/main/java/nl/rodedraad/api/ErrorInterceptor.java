package nl.rodedraad.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import nl.rodedraad.watch.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * Sees to it that every error has a code of the closed list, also those that graphql-java makes itself and those
 * that arise before or around an operation.
 */
final class ErrorInterceptor implements WebGraphQlInterceptor {

	private static final Logger log = LoggerFactory.getLogger(ErrorInterceptor.class);

	private static final Set<ErrorClassification> OF_THE_READER = Set.of(ErrorType.InvalidSyntax, ErrorType.ValidationError,
			ErrorType.OperationNotSupported);

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.map((response) -> code(response, request.getId()))
			.onErrorResume((ex) -> Mono.just(failed(request, ex)));
	}

	private static WebGraphQlResponse failed(WebGraphQlRequest request, Throwable ex) {
		try (MDC.MDCCloseable ignored = RequestId.on(request.getId())) {
			GraphQLError error = Failures.toError(ex, GraphqlErrorBuilder.newError(), request.getId());
			ExecutionResult result = ExecutionResult.newExecutionResult().addError(error).build();
			return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
		}
	}

	private static WebGraphQlResponse code(WebGraphQlResponse response, String request) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		if (errors.stream().allMatch(ErrorInterceptor::hasCode)) {
			return response;
		}
		List<GraphQLError> coded = errors.stream().map((error) -> hasCode(error) ? error : code(error, request)).toList();
		return response.transform((builder) -> builder.errors(coded));
	}

	private static boolean hasCode(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey(ErrorCode.EXTENSION);
	}

	private static GraphQLError code(GraphQLError error, String request) {
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError().locations(error.getLocations()).path(error.getPath());
		if (error instanceof BadFaithIntrospectionError) {
			Map<String, Object> extensions = Map.of(ErrorCode.EXTENSION, ErrorCode.LIMIT_EXCEEDED.name(), "limit", "introspection");
			return build(builder, error, error.getMessage() + "; what GraphiQL asks fits", extensions);
		}
		if (OF_THE_READER.contains(error.getErrorType())) {
			return build(builder, error, error.getMessage(), Map.of(ErrorCode.EXTENSION, ErrorCode.INVALID_ARGUMENT.name()));
		}
		log.error("Request {} failed: {} of {}", request, error.getErrorType(), error.getClass().getName());
		return Failures.internal(builder, request);
	}

	private static GraphQLError build(GraphqlErrorBuilder<?> builder, GraphQLError error, String message, Map<String, Object> extensions) {
		return builder.message("%s", message).errorType(error.getErrorType()).extensions(extensions).build();
	}

}
