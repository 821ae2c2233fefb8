package nl.rodedraad.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.introspection.IntrospectionQueryBuilder;
import nl.rodedraad.api.Library.LibraryController;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.ServedVersion;
import nl.rodedraad.graph.UnavailableException;
import nl.rodedraad.operation.OperationDocuments;
import nl.rodedraad.question.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the endpoint as a client would, with a fictional schema and without a database. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.graphql.schema.locations=classpath:api/", "management.endpoint.health.validate-group-membership=false",
				"spring.graphql.schema.additional-files=classpath:graphql/schema/common.graphqls",
				"spring.autoconfigure.exclude=org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration,"
						+ "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration" })
@ActiveProfiles("library")
class GraphQlOverHttpIT {

	private static final DataVersion SERVED = new DataVersion(7, 3, true, "3+1a2b3c4d", "cafe", "2026-01-01T00:00:00Z");

	private static final String GRAPHQL = "application/graphql-response+json";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final AtomicReference<ServedVersion> served = new AtomicReference<>();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private LibraryController library;

	@BeforeEach
	void serve() {
		served.set(() -> SERVED);
		this.library.counted.set(0);
		this.library.fetched.set(0);
	}

	@Test
	void anAnswerTellsTheVersionOfItsDataInExtensionsAndETag() throws Exception {
		Answer answer = ask("{ version { id generation } books(first: 1) { nodes { author { title } } } }");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.type()).isEqualTo(GRAPHQL);
		assertThat(answer.body().at("/data/version/id").asString()).isEqualTo("3+1a2b3c4d");
		assertThat(answer.body().at("/data/books/nodes/0/author/title").asString()).isEqualTo("Author in 3+1a2b3c4d");
		assertThat(answer.body().at("/extensions/dataVersion").toString())
			.isEqualTo("{\"id\":\"3+1a2b3c4d\",\"generation\":7,\"release\":3,\"unreleased\":true}");
		assertThat(answer.header("ETag")).isEqualTo("W/\"7-cafe\"");
	}

	@Test
	void anOperationReadsTheServedVersionOnce() throws Exception {
		AtomicReference<Integer> asked = new AtomicReference<>(0);
		served.set(() -> {
			asked.updateAndGet((count) -> count + 1);
			return SERVED;
		});
		ask("{ a: version { id } b: version { id } books { nodes { author { title } } } }");
		assertThat(asked.get()).isEqualTo(1);
	}

	@Test
	void aListIsReadPageByPageWithoutCountingUnlessAsked() throws Exception {
		Answer first = ask("{ books(first: 20) { nodes { title } pageInfo { hasNextPage hasPreviousPage endCursor } } }");
		assertThat(first.body().at("/data/books/nodes")).hasSize(20);
		assertThat(first.body().at("/data/books/pageInfo/hasNextPage").asBoolean()).isTrue();
		assertThat(first.body().at("/data/books/pageInfo/hasPreviousPage").asBoolean()).isFalse();
		assertThat(this.library.counted.get()).isZero();
		String cursor = first.body().at("/data/books/pageInfo/endCursor").asString();
		Answer second = ask("{ books(first: 20, after: \"%s\") { totalCount edges { cursor node { title } } pageInfo { hasNextPage } } }"
			.formatted(cursor));
		assertThat(second.body().at("/data/books/edges")).hasSize(10);
		assertThat(second.body().at("/data/books/edges/0/node/title").asString()).isEqualTo("Book 21");
		assertThat(second.body().at("/data/books/pageInfo/hasNextPage").asBoolean()).isFalse();
		assertThat(second.body().at("/data/books/totalCount").asInt()).isEqualTo(Library.BOOKS);
	}

	@Test
	void aPageHasTwentyFiveItemsUnlessAskedOtherwise() throws Exception {
		assertThat(ask("{ books { nodes { title } } }").body().at("/data/books/nodes")).hasSize(25);
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 0", "first: -1", "first: 101", "first: 2000000", "after: \"nonsense\"", "after: \"\"",
			"after: \"\\u00e9\\ud83d\\ude80\"" })
	void aPageThatCannotBeIsAnInvalidArgumentBesideItsNeighbours(String arguments) throws Exception {
		Answer answer = ask("{ books(%s) { nodes { title } } version { id } }".formatted(arguments));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
		assertThat(answer.body().at("/data/books").isNull()).isTrue();
		assertThat(answer.body().at("/data/version/id").asString()).isEqualTo("3+1a2b3c4d");
	}

	@Test
	void aCursorOfAnOlderGenerationHasExpired() throws Exception {
		String old = new Cursor(6, "Query.books", List.of("Book 05")).encode();
		assertThat(ask("{ books(after: \"%s\") { nodes { title } } }".formatted(old)).code()).isEqualTo("CURSOR_EXPIRED");
	}

	@Test
	void aCursorOfAnotherOrderIsRefused() throws Exception {
		String other = new Cursor(7, "Query.books:YEAR", List.of("1999")).encode();
		assertThat(ask("{ books(sort: TITLE, after: \"%s\") { nodes { title } } }".formatted(other)).code())
			.isEqualTo("INVALID_ARGUMENT");
	}

	@ParameterizedTest
	@CsvSource({ "NOT_FOUND,NOT_FOUND", "INVALID_ARGUMENT,INVALID_ARGUMENT", "UNAVAILABLE,UNAVAILABLE", "DRIVER,UNAVAILABLE",
			"STATEMENT,TIMEOUT", "BUG,INTERNAL" })
	void aFieldThatFailsHasACodeAndTellsNoSecret(String failure, String code) throws Exception {
		Answer answer = ask("{ fail(how: %s) version { id } }".formatted(failure));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.body().at("/errors/0/path/0").asString()).isEqualTo("fail");
		assertThat(answer.body().at("/data/version").isNull()).isFalse();
		assertThat(answer.text()).doesNotContain("secret", "Exception", "nl.rodedraad");
	}

	@Test
	void aNullWhereTheSchemaPromisesNoneIsAnInternalErrorWithARequestId() throws Exception {
		Answer answer = ask("{ neverNull { id } }");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo("INTERNAL");
		assertThat(answer.body().at("/errors/0/message").asString())
			.endsWith(answer.body().at("/errors/0/extensions/request").asString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ books", "", "{}", "{ unknown }", "{ books(sort: PAGES) { nodes { title } } }",
			"{ published(in: \"2023-13\") }", "{ published(in: \"May\") }", "{ published(during: \"2024/2021\") }",
			"{ published(price: 1e99) }", "{ published(fact: \"x\") }", "{ published(at: \"javascript:alert(1)\") }",
			"mutation { x }", "query A { price } query B { price }", "subscription { x }", "{ book }" })
	void aDocumentThatCannotBeUsedIsRefusedWith400(String document) throws Exception {
		Answer answer = document.isEmpty() ? ask("# nothing") : ask(document);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
		assertThat(answer.body().has("data")).isFalse();
	}

	@Test
	void variablesThatDoNotFitAreRefusedWith400() throws Exception {
		Answer wrong = ask("query ($sort: BookSort) { books(sort: $sort) { nodes { title } } }", Map.of("sort", "PAGES"));
		assertThat(wrong.status()).isEqualTo(400);
		assertThat(wrong.code()).isEqualTo("INVALID_ARGUMENT");
		Answer missing = ask("query ($id: ID!) { book(id: $id) { title } }");
		assertThat(missing.status()).isEqualTo(400);
		assertThat(missing.code()).isEqualTo("INVALID_ARGUMENT");
		Answer date = ask("query ($in: PartialDate) { published(in: $in) }", Map.of("in", List.of(1)));
		assertThat(date.status()).isEqualTo(400);
		assertThat(date.code()).isEqualTo("INVALID_ARGUMENT");
	}

	@Test
	void theOlderMediaTypeKeepsStatus200() throws Exception {
		Answer answer = post(request(body("{ unknown }", Map.of())).header("Accept", "application/json"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.type()).isEqualTo("application/json");
		assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
	}

	@Test
	void scalarsReadAndWriteWhatTheyPromise() throws Exception {
		Answer answer = ask("{ published(in: \"2023-05\", during: \"2019-07/\", price: 12.50, fact: \"f0123456789abcdef0123\","
				+ " at: \"https://example.org/x\") price }");
		assertThat(answer.body().at("/data/published").asString())
			.isEqualTo("2023-05 2019-07/ 12.50 f0123456789abcdef0123 https://example.org/x");
		assertThat(answer.text()).contains("\"price\":12500000000.50");
	}

	@Test
	void aDocumentOverAnyLimitIsRefusedWithLimitMaximumAndActual() throws Exception {
		refused(ask("{ price }" + " ".repeat(Limits.DOCUMENT)), "document", Limits.DOCUMENT, Limits.DOCUMENT + 9);
		refused(ask("{ " + "price ".repeat(Limits.TOKENS) + "}"), "tokens", Limits.TOKENS, Limits.TOKENS + 1);
		refused(ask(nested(13)), "depth", Limits.DEPTH, 15);
		refused(ask("{ " + aliases(16) + "}"), "aliases", Limits.ALIASES, 16);
		refused(ask("{ books(first: 100) { nodes { related(first: 100) { nodes { title } } } } }"), "cost", Limits.COST,
				1 + 100 * (1 + 1 + 100 * 2));
		assertThat(this.library.fetched.get()).isZero();
	}

	@Test
	void anOperationWithinTheLimitsPasses() throws Exception {
		assertThat(ask("{ " + aliases(15) + "}").status()).isEqualTo(200);
		assertThat(ask("{ search(text: \"%s\") }".formatted("x".repeat(Limits.TEXT))).status()).isEqualTo(200);
		assertThat(ask("{ books(first: 100) { totalCount edges { cursor node { title author { title } } } } }").status())
			.isEqualTo(200);
	}

	@Test
	void argumentsThatAreTooLongAreRefusedInDocumentAndVariables() throws Exception {
		String text = "x".repeat(10_000);
		refused(ask("{ search(text: \"%s\") }".formatted(text)), "text", Limits.TEXT, 10_000);
		refused(ask("query ($t: String!) { search(text: $t) }", Map.of("t", text)), "text", Limits.TEXT, 10_000);
		refused(ask("{ book(id: \"%s\") { title } }".formatted("x".repeat(201))), "id", Limits.ID, 201);
		refused(ask("query ($ids: [ID!]!) { many(ids: $ids) }", Map.of("ids", IntStream.range(0, 101).boxed().toList())), "list",
				Limits.LIST, 101);
	}

	@Test
	void aShortDocumentOfFragmentsWithinFragmentsIsMeasuredAtOnce() throws Exception {
		String fragments = IntStream.range(0, 60)
			.mapToObj((i) -> "fragment F%d on Book { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" "));
		Instant start = Instant.now();
		Answer answer = ask("{ books { nodes { ...F0 } } } " + fragments + " fragment F60 on Book { title }");
		refused(answer, "cost", Limits.COST, answer.body().at("/errors/0/extensions/actual").asLong());
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
	}

	@Test
	void theFullIntrospectionOfGraphiQlPasses() throws Exception {
		Answer answer = ask(IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
			.descriptions(true)
			.schemaDescription(true)
			.specifiedByUrl(true)
			.directiveIsRepeatable(true)
			.inputValueDeprecation(true)
			.typeRefFragmentDepth(9)));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body().at("/data/__schema/types").size()).isGreaterThan(20);
		assertThat(answer.body().has("errors")).isFalse();
	}

	@Test
	void introspectionThatGoesRoundInCirclesIsRefused() throws Exception {
		Answer answer = ask("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
	}

	@Test
	void aRequestThatTakesTooLongIsGivenUpAfterFiveSeconds() throws Exception {
		Instant start = Instant.now();
		Answer answer = ask("{ slow(seconds: 7) books { nodes { title } } }");
		assertThat(Duration.between(start, Instant.now())).isBetween(Limits.REQUEST, Limits.REQUEST.plusMillis(1500));
		assertThat(answer.status()).isEqualTo(504);
		assertThat(answer.code()).isEqualTo("TIMEOUT");
		Thread.sleep(3000);
		assertThat(this.library.fetched.get()).as("fields fetched after the request was given up").isZero();
	}

	@Test
	void withoutServedDataAnOperationIsUnavailable() throws Exception {
		served.set(() -> {
			throw new UnavailableException("bolt://secret-host is away", null);
		});
		Answer answer = ask("{ price }");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.code()).isEqualTo("UNAVAILABLE");
		assertThat(answer.text()).doesNotContain("secret");
		served.set(() -> SERVED);
		assertThat(ask("{ price }").status()).isEqualTo(200);
	}

	@Test
	void aDatabaseThatDoesNotAnswerIsUnavailableWithinTwoSeconds() throws Exception {
		served.set(() -> {
			sleep(4000);
			return SERVED;
		});
		Instant start = Instant.now();
		Answer answer = ask("{ price }");
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(2500));
		assertThat(answer.code()).isEqualTo("UNAVAILABLE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "{", "[]", "[{\"query\":\"{ price }\"}]", "\"text\"", "5", "null", "{}",
			"{\"query\":null,\"extensions\":null}", "{\"query\":5}", "{\"query\":\"\"}",
			"{\"query\":\"{ price }\",\"variables\":\"x\"}", "{\"query\":\"{ price }\",\"variables\":[]}",
			"{\"query\":\"{ price }\",\"operationName\":5}", "{\"query\":\"{ price }\",\"extensions\":[]}" })
	void aBodyThatIsNoRequestIsAProblemOfTheClient(String body) throws Exception {
		problem(post(request(body)), 400);
	}

	@Test
	void aBodyThatIsTooLargeIsAProblemOfTheClient() throws Exception {
		problem(post(request(body("{ price }", Map.of("x", "y".repeat(Limits.BODY))))), 413);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/graphql", "", "application/x-www-form-urlencoded", "no type at all" })
	void anotherContentTypeIsAProblemOfTheClient(String type) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri()).POST(BodyPublishers.ofString(body("{ price }", Map.of())));
		problem(post(type.isEmpty() ? request : request.header("Content-Type", type)), 415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH" })
	void anotherMethodIsAProblemOfTheClient(String method) throws Exception {
		Answer answer = post(HttpRequest.newBuilder(uri()).method(method, BodyPublishers.noBody()));
		problem(answer, 405);
		assertThat(answer.header("Allow")).isEqualTo("POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/event-stream", "no type at all" })
	void anAnswerThatCannotBeGivenIsAProblemOfTheClient(String type) throws Exception {
		problem(post(request(body("{ price }", Map.of())).header("Accept", type)), 406);
	}

	private static void problem(Answer answer, int status) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.type()).isEqualTo("application/problem+json");
		assertThat(answer.body().path("status").asInt()).isEqualTo(status);
		assertThat(answer.body().path("code").asString()).isIn("INVALID_ARGUMENT", "LIMIT_EXCEEDED");
		assertThat(answer.text()).doesNotContain("Exception", "\tat ");
	}

	private static void refused(Answer answer, String limit, long maximum, long actual) {
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		JsonNode extensions = answer.body().at("/errors/0/extensions");
		assertThat(extensions.path("limit").asString()).isEqualTo(limit);
		assertThat(extensions.path("maximum").asLong()).isEqualTo(maximum);
		assertThat(extensions.path("actual").asLong()).isEqualTo(actual);
	}

	private static String nested(int depth) {
		StringBuilder document = new StringBuilder("{ book(id: 1) { ");
		document.append("author { related(first: 1) { nodes { ".repeat(depth / 3));
		document.append("author { title }");
		return document.append(" } } }".repeat(depth / 3)).append(" } }").toString();
	}

	private static String aliases(int count) {
		return IntStream.range(0, count).mapToObj((i) -> "a%d: price ".formatted(i)).collect(Collectors.joining());
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Answer ask(String document) throws IOException, InterruptedException {
		return ask(document, Map.of());
	}

	private Answer ask(String document, Map<String, Object> variables) throws IOException, InterruptedException {
		return post(request(body(document, variables)));
	}

	private static String body(String document, Map<String, Object> variables) {
		return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
	}

	private HttpRequest.Builder request(String body) {
		return HttpRequest.newBuilder(uri()).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
	}

	private URI uri() {
		return URI.create("http://localhost:" + this.port + "/graphql");
	}

	private Answer post(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<String> response = this.client.send(request.build(), BodyHandlers.ofString());
		return new Answer(response, JSON.readTree(response.body()));
	}

	private record Answer(HttpResponse<String> response, JsonNode body) {

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

	/** With a profile of its own, so that nothing else that scans this package finds it. */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Profile("library")
	@Import({ GraphQlConfiguration.class, LibraryController.class, OperationDocuments.class })
	static class Application {

		@Bean
		ServedVersion servedVersion() {
			return () -> served.get().current();
		}

	}

}
