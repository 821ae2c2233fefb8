package nl.rodedraad.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import nl.rodedraad.graph.DatabaseFailure;
import nl.rodedraad.graph.StatementTimeoutException;
import nl.rodedraad.question.CursorExpiredException;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.QuestionException;
import nl.rodedraad.watch.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** Turns whatever was thrown into an error of the closed list, in the one place that knows the list. */
final class Failures {

	private static final Logger log = LoggerFactory.getLogger(Failures.class);

	private Failures() {
	}

	/**
	 * The error that a client gets to see.
	 * @param error has the place in the document where it happened, if anywhere
	 * @param request id of the request, for the log
	 */
	static GraphQLError toError(Throwable failure, GraphqlErrorBuilder<?> error, String request) {
		for (Throwable ex = failure; ex != null; ex = ex.getCause()) {
			if (ex instanceof QuestionException question) {
				return ofQuestion(question, error);
			}
			if (ex instanceof LimitExceededException limit) {
				return build(error, ErrorCode.LIMIT_EXCEEDED, limit.getMessage(), limit.getExtensions());
			}
			if (ex instanceof RequestTimeoutException) {
				log.info("Request {} was given up: {}", request, ex.getMessage());
				return build(error, ErrorCode.TIMEOUT, ex.getMessage(), Map.of());
			}
			if (ex instanceof AbortExecutionException) {
				// What was still to come of an operation that was given up, which is told by now.
				return build(error, ErrorCode.TIMEOUT, "The request was given up", Map.of());
			}
			if (ex instanceof NonNullableValueCoercedAsNullException) {
				return build(error, ErrorCode.INVALID_ARGUMENT, ex.getMessage(), Map.of());
			}
			if (ex instanceof BindException binding) {
				return build(error, ErrorCode.INVALID_ARGUMENT, sentence(binding), Map.of());
			}
		}
		Optional<RuntimeException> database = DatabaseFailure.of(failure);
		if (database.isPresent()) {
			return ofDatabase(database.get(), error, request);
		}
		log.error("Request {} failed", request, Told.of(failure));
		return internal(error, request);
	}

	/** An error that tells nothing but where to look for more. */
	static GraphQLError internal(GraphqlErrorBuilder<?> error, String request) {
		return build(error, ErrorCode.INTERNAL, "Something went wrong here; the log has more under request " + request,
				Map.of("request", request));
	}

	private static GraphQLError ofQuestion(QuestionException ex, GraphqlErrorBuilder<?> error) {
		if (ex instanceof NotFoundException notFound) {
			return build(error, ErrorCode.NOT_FOUND, ex.getMessage(), Map.of("kind", notFound.kind(), "id", notFound.id()));
		}
		if (ex instanceof InvalidArgumentException invalid) {
			return build(error, ErrorCode.INVALID_ARGUMENT, ex.getMessage(), Map.of("argument", invalid.argument()));
		}
		if (ex instanceof CursorExpiredException) {
			return build(error, ErrorCode.CURSOR_EXPIRED, ex.getMessage(), Map.of());
		}
		throw new IllegalStateException("No error code for " + ex.getClass(), ex);
	}

	/** What the driver says may name addresses, so it goes to the log and not to the client. */
	private static GraphQLError ofDatabase(RuntimeException ex, GraphqlErrorBuilder<?> error, String request) {
		log.warn("Request {} got no answer from the database: {}", request, ex.getMessage());
		if (ex instanceof StatementTimeoutException) {
			return build(error, ErrorCode.TIMEOUT, "The question took the database too long; ask for less at once", Map.of());
		}
		return build(error, ErrorCode.UNAVAILABLE, "The data are not available now; try again later", Map.of());
	}

	private static String sentence(BindException binding) {
		return binding.getAllErrors()
			.stream()
			.map((error) -> (error instanceof FieldError field) ? "'%s' cannot be used as %s".formatted(field.getRejectedValue(),
					field.getField()) : error.toString())
			.collect(Collectors.joining("; "));
	}

	private static GraphQLError build(GraphqlErrorBuilder<?> error, ErrorCode code, String message,
			Map<String, Object> details) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put(ErrorCode.EXTENSION, code.name());
		extensions.putAll(details);
		return error.message("%s", message).errorType(code).extensions(extensions).build();
	}

}
