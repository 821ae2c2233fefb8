package nl.rodedraad.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.kept.AnswerKey;
import nl.rodedraad.kept.KeptAnswer;
import nl.rodedraad.kept.KeptAnswers;
import nl.rodedraad.operation.OperationDocuments;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers as bytes, and has those to trusted documents kept; an answer with an error never is. */
final class AnswerWriter {

	private final JsonMapper json;

	private final OperationDocuments documents;

	private final KeptAnswers kept;

	AnswerWriter(JsonMapper json, OperationDocuments documents, KeptAnswers kept) {
		this.json = json;
		this.documents = documents;
		this.kept = kept;
	}

	ServerResponse write(WebGraphQlResponse response, HttpStatus status, MediaType type, AnswerKey key) {
		byte[] body = this.json.writeValueAsBytes(response.toMap());
		Optional<String> document = this.documents.name(response.getExecutionInput().getQuery());
		if (document.isEmpty() || !response.getErrors().isEmpty()) {
			return ServerResponse.status(status).headers((headers) -> headers.putAll(response.getResponseHeaders())).contentType(type).body(body);
		}
		DataVersion version = OperationVersion.of(response.getExecutionInput().getGraphQLContext());
		Map<String, String> headers = new HashMap<>();
		headers.put(HttpHeaders.CONTENT_TYPE, type.toString());
		headers.put(HttpHeaders.ETAG, Objects.requireNonNull(response.getResponseHeaders().getETag()));
		headers.put(HttpHeaders.CACHE_CONTROL, "no-cache");
		headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		return write(this.kept.keep(key, version, new KeptAnswer(document.get(), headers, body)));
	}

	ServerResponse write(KeptAnswer answer) {
		return ServerResponse.ok().build((request, response) -> {
			answer.write(request, response);
			return null;
		});
	}

}
