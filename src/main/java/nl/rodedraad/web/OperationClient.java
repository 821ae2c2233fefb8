package nl.rodedraad.web;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import nl.rodedraad.operation.OperationDocuments;
import nl.rodedraad.watch.RequestId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks an operation document as anybody can over HTTP, but within the application: what a page shows is by construction
 * what its document answers (decision 13).
 */
@Component
final class OperationClient {

	private static final URI HERE = URI.create("/graphql");

	/** Asked for late: making it needs the advice for pages that are refused, which needs this. */
	private final ObjectProvider<WebGraphQlHandler> handler;

	private final OperationDocuments documents;

	OperationClient(ObjectProvider<WebGraphQlHandler> handler, OperationDocuments documents) {
		this.handler = handler;
		this.documents = documents;
	}

	/**
	 * Asks a document.
	 * @param variables values by name; what is left out has the default of the document
	 * @param deadline of what it is asked for
	 * @throws AskException if the answer has an error, or does not come in time
	 * @throws IllegalArgumentException if there is no such document
	 */
	Answer ask(String document, Map<String, Object> variables, Deadline deadline) {
		String text = this.documents.text(document)
			.orElseThrow(() -> new IllegalArgumentException("There is no operation document named '%s'".formatted(document)));
		Duration left = deadline.left();
		if (left.isNegative() || left.isZero()) {
			throw late(document);
		}
		WebGraphQlRequest request = new WebGraphQlRequest(HERE, new HttpHeaders(), null, null, Map.of(),
				Map.of("query", text, "variables", variables), RequestId.current(), Locale.ENGLISH);
		WebGraphQlResponse response = Objects.requireNonNull(
				this.handler.getObject().handleRequest(request).timeout(left, Mono.error(() -> late(document))).block());
		response.getErrors().stream().findFirst().ifPresent((error) -> {
			throw failure(document, error);
		});
		Map<?, ?> version = (Map<?, ?>) response.getExtensions().get("dataVersion");
		return new Answer(document, variables, Objects.requireNonNull(response.<Map<String, Object>>getData()),
				((Number) version.get("generation")).longValue());
	}

	private static AskException late(String document) {
		return new AskException(document, "TIMEOUT", "", "The time of the page is up");
	}

	private static AskException failure(String document, ResponseError error) {
		Map<String, Object> details = error.getExtensions();
		return new AskException(document, String.valueOf(details.get("code")), String.valueOf(details.getOrDefault("argument", "")),
				String.valueOf(error.getMessage()));
	}

}
