package nl.rodedraad.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLError;
import nl.rodedraad.watch.RequestId;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes GraphQL requests over HTTP. It differs from Spring's handler in that it takes the body from {@link BodyFilter}, says
 * by RFC 9457 what is wrong with a body that is no request, answers by default with the media type of the
 * GraphQL-over-HTTP specification, and gives errors without data the status of their code.
 */
final class GraphQlEndpoint extends GraphQlHttpHandler {

	static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json");

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private final WebGraphQlHandler handler;

	private final JsonMapper json;

	/** Two values under one name could be read as one of them here and as the other elsewhere. */
	private final ObjectReader reader;

	GraphQlEndpoint(WebGraphQlHandler handler, JsonMapper json) {
		super(handler);
		this.handler = handler;
		this.json = json;
		this.reader = json.reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) {
		try {
			JsonNode tree = this.reader.readTree(BodyFilter.body(request.servletRequest()));
			if (tree.isArray()) {
				return refuse("One request at a time: an array of requests is not taken");
			}
			if (!tree.isObject()) {
				return refuse("A request is a JSON object with a query");
			}
			return answer(request, this.json.convertValue(tree, OBJECT));
		}
		catch (StreamConstraintsException ex) {
			return Problems.of(HttpStatus.BAD_REQUEST, ErrorCode.LIMIT_EXCEEDED, ex.getOriginalMessage());
		}
		catch (JacksonException ex) {
			return refuse("The body is not JSON: " + ex.getOriginalMessage());
		}
	}

	private ServerResponse answer(ServerRequest request, Map<String, Object> body) {
		WebGraphQlRequest graphql;
		try {
			graphql = new WebGraphQlRequest(URI.create(request.requestPath().value()), request.headers().asHttpHeaders(), null,
					request.remoteAddress().orElse(null), request.attributes(), body, RequestId.current(),
					Locale.ENGLISH);
		}
		catch (ServerWebInputException ex) {
			return refuse("A request is a JSON object with a text query, and objects as variables and extensions: "
					+ ex.getReason());
		}
		return prepareResponse(request, this.handler.handleRequest(graphql));
	}

	private static ServerResponse refuse(String detail) {
		return Problems.of(HttpStatus.BAD_REQUEST, ErrorCode.INVALID_ARGUMENT, detail);
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
		MediaType type = mediaType(request.headers().accept());
		return ServerResponse.async(response.map((graphql) -> ServerResponse.status(selectResponseStatus(graphql, type))
			.headers((headers) -> headers.putAll(graphql.getResponseHeaders()))
			.contentType(type)
			.body(graphql.toMap())).toFuture());
	}

	/** The older media type for those who name it and not the newer one. */
	private static MediaType mediaType(List<MediaType> accepted) {
		for (MediaType type : accepted) {
			if (type.equalsTypeAndSubtype(GRAPHQL_RESPONSE)) {
				return GRAPHQL_RESPONSE;
			}
			if (type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
				return MediaType.APPLICATION_JSON;
			}
		}
		return GRAPHQL_RESPONSE;
	}

	/** Section "Status Codes" of GraphQL over HTTP: the older media type has 200 for every well-formed request. */
	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
		if (response.getExecutionResult().isDataPresent() || type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
			return HttpStatus.OK;
		}
		return response.getExecutionResult()
			.getErrors()
			.stream()
			.findFirst()
			.map(GraphQlEndpoint::status)
			.orElse(HttpStatus.BAD_REQUEST);
	}

	private static HttpStatus status(GraphQLError error) {
		return ErrorCode.valueOf(String.valueOf(error.getExtensions().get(ErrorCode.EXTENSION))).status();
	}

}
