package nl.rodedraad.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import nl.rodedraad.operation.OperationDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the parameters of a GraphQL request out of a body or an address, and puts the text of a trusted document where its
 * identifier is named: GraphQL over HTTP, sections "POST", "GET" and appendix "Persisted Documents".
 */
final class RequestReader {

	static final String DOCUMENT_ID = "documentId";

	private static final String QUERY = "query";

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private final JsonMapper json;

	/** Two values under one name could be read as one of them here and as the other elsewhere. */
	private final ObjectReader reader;

	private final OperationDocuments documents;

	RequestReader(JsonMapper json, OperationDocuments documents) {
		this.json = json;
		this.reader = json.reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
		this.documents = documents;
	}

	/** @throws RefusedException if a body is no request */
	Map<String, Object> body(byte[] body) {
		try {
			JsonNode tree = this.reader.readTree(body);
			if (tree.isArray()) {
				throw new RefusedException("One request at a time: an array of requests is not taken");
			}
			if (!tree.isObject()) {
				throw new RefusedException("A request is a JSON object with a query");
			}
			return withText(this.json.convertValue(tree, OBJECT));
		}
		catch (JacksonException ex) {
			throw refusal("The body is not JSON", ex);
		}
	}

	/** @throws RefusedException if the parameters of an address are no request */
	Map<String, Object> address(MultiValueMap<String, String> parameters) {
		Map<String, Object> request = new LinkedHashMap<>(parameters.toSingleValueMap());
		for (String name : new String[] { "variables", "extensions" }) {
			if (request.containsKey(name)) {
				request.put(name, object(name, String.valueOf(request.get(name))));
			}
		}
		return withText(request);
	}

	private Map<String, Object> object(String name, String text) {
		try {
			return this.json.readValue(text, OBJECT);
		}
		catch (JacksonException ex) {
			throw refusal("The parameter %s is no JSON object".formatted(name), ex);
		}
	}

	private RefusedException refusal(String wrong, JacksonException ex) {
		if (ex instanceof StreamConstraintsException) {
			StreamReadConstraints most = this.json.tokenStreamFactory().streamReadConstraints();
			return new RefusedException(HttpStatus.BAD_REQUEST, ErrorCode.LIMIT_EXCEEDED, "json",
					"A request has at most %d levels within each other, names of %d characters and numbers of %d digits"
						.formatted(most.getMaxNestingDepth(), most.getMaxNameLength(), most.getMaxNumberLength()));
		}
		return new RefusedException((ex instanceof StreamReadException) ? wrong + ": " + ex.getOriginalMessage() : wrong);
	}

	private Map<String, Object> withText(Map<String, @Nullable Object> request) {
		Object identifier = request.get(DOCUMENT_ID);
		if (identifier == null) {
			return request;
		}
		if (request.get(QUERY) != null) {
			throw new RefusedException("A request has a query or a documentId, not both");
		}
		Map<String, Object> whole = new HashMap<>(request);
		whole.put(QUERY, this.documents.identified(String.valueOf(identifier))
			.orElseThrow(() -> new RefusedException(HttpStatus.NOT_FOUND, ErrorCode.NOT_FOUND,
					"There is no operation document '%s'; /graphql/operations lists them".formatted(identifier))));
		return whole;
	}

}
