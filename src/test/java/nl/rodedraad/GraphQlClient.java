package nl.rodedraad;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running application as any client does: over HTTP. */
public final class GraphQlClient {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI address;

	public GraphQlClient(int port) {
		this.address = URI.create("http://localhost:" + port + "/graphql");
	}

	/** An operation document of {@code graphql/operations/}. */
	public Answer operation(String name, Map<String, ?> variables) {
		try {
			return ask(Files.readString(Path.of("graphql/operations", name + ".graphql")), variables);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("There is no operation document " + name, ex);
		}
	}

	/** Any document. */
	public Answer ask(String document, Map<String, ?> variables) {
		return send(JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
	}

	/** Any body at all. */
	public Answer send(String body) {
		HttpRequest request = HttpRequest.newBuilder(this.address).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body)).build();
		try {
			HttpResponse<String> response = this.client.send(request, BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.body());
		}
		catch (IOException ex) {
			throw new IllegalStateException("The application does not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param status of HTTP
	 * @param body as text
	 */
	public record Answer(int status, String body) {

		public JsonNode json() {
			return JSON.readTree(this.body);
		}

		public JsonNode data() {
			return json().path("data");
		}

		/** The code of the first error, or an empty text when there is none. */
		public String code() {
			return json().path("errors").path(0).path("extensions").path("code").asString("");
		}

	}

}
