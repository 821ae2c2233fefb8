package nl.rodedraad.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import graphql.GraphQLError;
import nl.rodedraad.kept.AnswerKey;
import nl.rodedraad.kept.Gzip;
import nl.rodedraad.kept.KeptAnswer;
import nl.rodedraad.kept.KeptAnswers;
import nl.rodedraad.watch.RequestId;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes GraphQL requests over HTTP. It differs from Spring's handler in that it takes the body from {@link BodyFilter}, says
 * by RFC 9457 what is wrong with a body that is no request, answers by default with the media type of the
 * GraphQL-over-HTTP specification, gives errors without data the status of their code, takes trusted documents by name or
 * hash, and looks for a kept answer before it reads what is asked.
 */
final class GraphQlEndpoint extends GraphQlHttpHandler {

	static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json");

	private final WebGraphQlHandler handler;

	private final RequestReader reader;

	private final AnswerWriter writer;

	private final KeptAnswers kept;

	private final Problems problems;

	GraphQlEndpoint(WebGraphQlHandler handler, RequestReader reader, AnswerWriter writer, KeptAnswers kept, Problems problems) {
		super(handler);
		this.handler = handler;
		this.reader = reader;
		this.writer = writer;
		this.kept = kept;
		this.problems = problems;
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) {
		byte[] body = BodyFilter.body(request.servletRequest());
		return answer(request, body, () -> this.reader.body(body));
	}

	/** Answers a trusted document that the address names. */
	ServerResponse handleAddress(ServerRequest request) {
		return answer(request, bytes(String.valueOf(request.servletRequest().getQueryString())), () -> this.reader.address(request.params()));
	}

	/** @param asked the bytes that are the whole question */
	private ServerResponse answer(ServerRequest request, byte[] asked, Supplier<Map<String, Object>> parameters) {
		MediaType type = mediaType(request.headers().accept());
		boolean gzip = Gzip.accepted(request.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING));
		AnswerKey key = AnswerKey.of(gzip, bytes(request.method().name()), bytes(type.toString()), asked);
		return this.kept.find(key).map(this.writer::write).orElseGet(() -> {
			try {
				return ask(request, type, key, parameters.get());
			}
			catch (RefusedException ex) {
				return this.problems.of(ex);
			}
		});
	}

	private ServerResponse ask(ServerRequest request, MediaType type, AnswerKey key, Map<String, Object> parameters) {
		WebGraphQlRequest graphql;
		try {
			graphql = new WebGraphQlRequest(URI.create(request.requestPath().value()), request.headers().asHttpHeaders(), null, null,
					request.attributes(), parameters, RequestId.current(), Locale.ENGLISH);
		}
		catch (ServerWebInputException ex) {
			throw new RefusedException("A request is a JSON object with a text query, and objects as variables and extensions: "
					+ ex.getReason());
		}
		return ServerResponse.async(this.handler.handleRequest(graphql)
			.map((response) -> this.writer.write(response, selectResponseStatus(response, type), type, key))
			.toFuture());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
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
