package nl.rodedraad.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands before the GraphQL endpoint and tells who comes in the wrong way what the right way is; the routes of
 * Spring Boot answer those with a bare status.
 */
final class HttpGate {

	private static final List<MediaType> ANSWERS = List.of(GraphQlEndpoint.GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

	/** In this order on every machine. */
	private static final Set<HttpMethod> ALLOWED = new LinkedHashSet<>(List.of(HttpMethod.GET, HttpMethod.POST));

	private final Problems problems;

	HttpGate(Problems problems) {
		this.problems = problems;
	}

	/** Routes to refusals, and documents that the address names to the endpoint; what is posted passes on to the next routes. */
	RouterFunction<ServerResponse> before(String path, GraphQlEndpoint endpoint) {
		return RouterFunctions.route()
			.route((request) -> at(path, request) && wrongMethod(request), this::refuseMethod)
			.route((request) -> at(path, request) && isPost(request) && !isJson(request), this::refuseContentType)
			.route((request) -> at(path, request) && isPost(request) && isEncoded(request), this::refuseEncoding)
			.route((request) -> at(path, request) && !takesAnswer(request), this::refuseAccept)
			.route((request) -> at(path, request) && namesDocument(request), endpoint::handleAddress)
			.build();
	}

	private static boolean at(String path, ServerRequest request) {
		return request.requestPath().pathWithinApplication().value().equals(path);
	}

	private static boolean isPost(ServerRequest request) {
		return request.method().equals(HttpMethod.POST);
	}

	/** A browser asks with OPTIONS whether it may post from elsewhere; that is answered by the CORS settings. */
	private static boolean wrongMethod(ServerRequest request) {
		return !isPost(request) && !namesDocument(request) && !request.method().equals(HttpMethod.OPTIONS);
	}

	/** What anybody wrote is posted; a document of ours may be asked by an address, which can be linked to and kept. */
	private static boolean namesDocument(ServerRequest request) {
		return request.method().equals(HttpMethod.GET) && request.param(RequestReader.DOCUMENT_ID).isPresent();
	}

	private static boolean isJson(ServerRequest request) {
		try {
			return request.headers().contentType().filter(MediaType.APPLICATION_JSON::includes).isPresent();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/** A few bytes can be packed that are gigabytes when unpacked. */
	private static boolean isEncoded(ServerRequest request) {
		return request.headers().header(HttpHeaders.CONTENT_ENCODING).stream().anyMatch((encoding) -> !encoding.equalsIgnoreCase("identity"));
	}

	private static boolean takesAnswer(ServerRequest request) {
		try {
			List<MediaType> accepted = request.headers().accept();
			return accepted.isEmpty()
					|| accepted.stream().anyMatch((type) -> ANSWERS.stream().anyMatch(type::isCompatibleWith));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private ServerResponse refuseMethod(ServerRequest request) {
		return this.problems.of(HttpStatus.METHOD_NOT_ALLOWED,
				"%s is not possible here: post a GraphQL request as JSON, or get an operation document by its documentId".formatted(request.method()),
				(headers) -> headers.setAllow(ALLOWED));
	}

	private ServerResponse refuseContentType(ServerRequest request) {
		return this.problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "A GraphQL request is posted with Content-Type application/json",
				(headers) -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)));
	}

	/** By RFC 9110, section 15.5.16. */
	private ServerResponse refuseEncoding(ServerRequest request) {
		return this.problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "A request is posted as it is, not compressed",
				(headers) -> headers.set(HttpHeaders.ACCEPT_ENCODING, "identity"));
	}

	private ServerResponse refuseAccept(ServerRequest request) {
		return this.problems.of(new RefusedException(HttpStatus.NOT_ACCEPTABLE, ErrorCode.INVALID_ARGUMENT,
				"The answer is application/graphql-response+json or application/json"));
	}

}
