package nl.rodedraad.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the endpoint as a client would, rightly or wrongly. */
final class LibraryClient {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI address;

	LibraryClient(int port) {
		this.address = URI.create("http://localhost:" + port + "/graphql");
	}

	Answer ask(String document) throws IOException, InterruptedException {
		return ask(document, Map.of());
	}

	Answer ask(String document, Map<String, Object> variables) throws IOException, InterruptedException {
		return post(request(body(document, variables)));
	}

	static String body(String document, Map<String, Object> variables) {
		return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
	}

	/** A request with a body of JSON. */
	HttpRequest.Builder request(String body) {
		return request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
	}

	/** A request that is nothing yet. */
	HttpRequest.Builder request() {
		return HttpRequest.newBuilder(this.address);
	}

	Answer post(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<String> response = this.client.send(request.build(), BodyHandlers.ofString());
		return new Answer(response, JSON.readTree(response.body()));
	}

	/** The response, when it is there. */
	CompletableFuture<HttpResponse<String>> postLater(HttpRequest.Builder request) {
		return this.client.sendAsync(request.build(), BodyHandlers.ofString());
	}

	/** What came back. */
	record Answer(HttpResponse<String> response, JsonNode body) {

		int status() {
			return this.response.statusCode();
		}

		String text() {
			return this.response.body();
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		String type() {
			return header("Content-Type");
		}

		String code() {
			return this.body.at("/errors/0/extensions/code").asString();
		}

	}

}
