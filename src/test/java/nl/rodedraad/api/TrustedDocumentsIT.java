package nl.rodedraad.api;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import nl.rodedraad.ApplicationTest;
import nl.rodedraad.GraphQlClient;
import nl.rodedraad.GraphQlClient.Answer;
import nl.rodedraad.graph.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the documents that are ours by name or hash, and again. */
@ApplicationTest
class TrustedDocumentsIT {

	private static final String DEAL = "documentId=deal&variables=%7B%22id%22%3A%22achterhoek%22%7D";

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = JsonMapper.builder().build();

	@LocalServerPort
	private int port;

	@Autowired
	private StatementCount statements;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	@Test
	void aDocumentIsAskedByNameOrHashOverGetAndPost() throws Exception {
		byte[] document = Files.readAllBytes(Path.of("graphql/operations/deal.graphql"));
		String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
		Answer posted = this.client.operation("deal", Map.of("id", "achterhoek"));
		assertThat(posted.data().at("/deal/name").asString()).contains("Achterhoek");
		assertThat(this.json.readTree(get(DEAL).body())).isEqualTo(posted.json());
		assertThat(this.json.readTree(get(DEAL.replace("=deal", "=sha256%3A" + hash)).body())).isEqualTo(posted.json());
		assertThat(this.client.send("{\"documentId\":\"deal\",\"variables\":{\"id\":\"achterhoek\"}}").json()).isEqualTo(posted.json());
	}

	@Test
	void whoHasTheAnswerAlreadyIsToldSoWithoutWork() throws Exception {
		HttpResponse<String> first = get(DEAL);
		String etag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
		long before = this.statements.total();
		HttpResponse<String> again = get(DEAL, "If-None-Match", etag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(get(DEAL, "If-None-Match", etag.replace("graphql", "other")).statusCode()).isEqualTo(200);
		assertThat(this.statements.total()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "no-such-document", "sha256:00", "../secret", "" })
	void anUnknownDocumentIsNotFound(String identifier) throws Exception {
		HttpResponse<String> response = get("documentId=" + URLEncoder.encode(identifier, StandardCharsets.UTF_8));
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(this.json.readTree(response.body()).path("code").asString()).isEqualTo("NOT_FOUND");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "documentId=deal&variables=nonsense 400", "documentId=deal&variables=%5B%5D 400",
			"documentId=deal&extensions=5 400", "documentId=deal&query=%7Bdeal%7D 400", "query=%7Bdeals%7BtotalCount%7D%7D 405" })
	void whatIsAskedWronglyIsRefused(String address, int status) throws Exception {
		HttpResponse<String> response = get(address);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(this.json.readTree(response.body()).path("code").asString()).isEqualTo("INVALID_ARGUMENT");
	}

	@Test
	void anAnswerIsMadeOnceAndThenSentAgainCompressedOrNot() throws Exception {
		String document = "documentId=researcher-coverage&variables=%7B%7D";
		String plain = get(document).body();
		byte[] small = bytes(document);
		long before = this.statements.total();
		assertThat(get(document).body()).isEqualTo(plain);
		assertThat(bytes(document)).isEqualTo(small).hasSizeLessThan(plain.length() / 4);
		assertThat(this.statements.total()).as("statements for answers that are kept").isEqualTo(before);
		assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(small)).readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
	}

	@Test
	void anAnswerWithAnErrorIsNotKept() {
		assertThat(this.client.operation("coordinator-deal-overlap", Map.of("deal", "nergens")).code()).isEqualTo("NOT_FOUND");
		long before = this.statements.total();
		assertThat(this.client.operation("coordinator-deal-overlap", Map.of("deal", "nergens")).code()).isEqualTo("NOT_FOUND");
		assertThat(this.statements.total()).isEqualTo(before + 1);
	}

	@Test
	void aDocumentOfSomebodyElseIsNotKept() {
		String document = "query Own { deals(first: 3) { nodes { name } } }";
		this.client.ask(document, Map.of());
		long before = this.statements.total();
		this.client.ask(document, Map.of());
		assertThat(this.statements.total()).isEqualTo(before + 1);
	}

	private HttpResponse<String> get(String query, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql?" + query));
		return this.http.send((headers.length == 0) ? request.build() : request.headers(headers).build(), BodyHandlers.ofString());
	}

	private byte[] bytes(String query) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql?" + query))
			.header("Accept-Encoding", "gzip").build();
		HttpResponse<byte[]> response = this.http.send(request, BodyHandlers.ofByteArray());
		assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
		return response.body();
	}

}
