package nl.rodedraad.api;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import nl.rodedraad.api.Library.LibraryController;
import nl.rodedraad.api.LibraryClient.Answer;
import nl.rodedraad.question.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static nl.rodedraad.api.LibraryApplication.SERVED;
import static nl.rodedraad.api.LibraryApplication.served;
import static org.assertj.core.api.Assertions.assertThat;

/** Asks the endpoint as a client would, with a fictional schema and without a database. */
@LibraryTest
class GraphQlOverHttpIT {

	private static final String GRAPHQL = "application/graphql-response+json";

	private LibraryClient client;

	@Autowired
	private LibraryController library;

	@BeforeEach
	void serve(@LocalServerPort int port) {
		this.client = new LibraryClient(port);
		served.set(() -> SERVED);
		this.library.counted.set(0);
		this.library.fetched.set(0);
	}

	@Test
	void anAnswerTellsTheVersionOfItsDataInExtensionsAndETag() throws Exception {
		Answer answer = this.client.ask("{ version { id generation } books(first: 1) { nodes { author { title } } } }");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.type()).isEqualTo(GRAPHQL);
		assertThat(answer.body().at("/data/version/id").asString()).isEqualTo("3+1a2b3c4d");
		assertThat(answer.body().at("/data/books/nodes/0/author/title").asString()).isEqualTo("Author in 3+1a2b3c4d");
		assertThat(answer.body().at("/extensions/dataVersion").toString())
			.isEqualTo("{\"id\":\"3+1a2b3c4d\",\"generation\":7,\"release\":3,\"unreleased\":true}");
		assertThat(answer.header("ETag")).startsWith("W/\"7-cafe-");
	}

	@Test
	void anOperationReadsTheServedVersionOnce() throws Exception {
		AtomicReference<Integer> asked = new AtomicReference<>(0);
		served.set(() -> {
			asked.updateAndGet((count) -> count + 1);
			return SERVED;
		});
		this.client.ask("{ a: version { id } b: version { id } books { nodes { author { title } } } }");
		assertThat(asked.get()).isEqualTo(1);
	}

	@Test
	void aListIsReadPageByPageWithoutCountingUnlessAsked() throws Exception {
		Answer first = this.client.ask("{ books(first: 20) { nodes { title } pageInfo { hasNextPage hasPreviousPage endCursor } } }");
		assertThat(first.body().at("/data/books/nodes")).hasSize(20);
		assertThat(first.body().at("/data/books/pageInfo/hasNextPage").asBoolean()).isTrue();
		assertThat(first.body().at("/data/books/pageInfo/hasPreviousPage").asBoolean()).isFalse();
		assertThat(this.library.counted.get()).isZero();
		String cursor = first.body().at("/data/books/pageInfo/endCursor").asString();
		Answer second = this.client.ask("{ books(first: 20, after: \"%s\") { totalCount edges { cursor node { title } } pageInfo { hasNextPage } } }"
			.formatted(cursor));
		assertThat(second.body().at("/data/books/edges")).hasSize(10);
		assertThat(second.body().at("/data/books/edges/0/node/title").asString()).isEqualTo("Book 21");
		assertThat(second.body().at("/data/books/pageInfo/hasNextPage").asBoolean()).isFalse();
		assertThat(second.body().at("/data/books/totalCount").asInt()).isEqualTo(Library.BOOKS);
	}

	@Test
	void aPageHasTwentyFiveItemsUnlessAskedOtherwise() throws Exception {
		assertThat(this.client.ask("{ books { nodes { title } } }").body().at("/data/books/nodes")).hasSize(25);
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 0", "first: -1", "first: 101", "first: 2000000", "after: \"nonsense\"", "after: \"\"",
			"after: \"\\u00e9\\ud83d\\ude80\"" })
	void aPageThatCannotBeIsAnInvalidArgumentBesideItsNeighbours(String arguments) throws Exception {
		Answer answer = this.client.ask("{ books(%s) { nodes { title } } version { id } }".formatted(arguments));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
		assertThat(answer.body().at("/data/books").isNull()).isTrue();
		assertThat(answer.body().at("/data/version/id").asString()).isEqualTo("3+1a2b3c4d");
	}

	@Test
	void aCursorOfAnOlderGenerationHasExpired() throws Exception {
		String old = new Cursor(6, "Query.books", List.of("Book 05")).encode();
		assertThat(this.client.ask("{ books(after: \"%s\") { nodes { title } } }".formatted(old)).code()).isEqualTo("CURSOR_EXPIRED");
	}

	@Test
	void aCursorOfAnotherOrderIsRefused() throws Exception {
		String other = new Cursor(7, "Query.books:YEAR", List.of("1999")).encode();
		assertThat(this.client.ask("{ books(sort: TITLE, after: \"%s\") { nodes { title } } }".formatted(other)).code())
			.isEqualTo("INVALID_ARGUMENT");
	}

	@ParameterizedTest
	@CsvSource({ "NOT_FOUND,NOT_FOUND", "INVALID_ARGUMENT,INVALID_ARGUMENT", "UNAVAILABLE,UNAVAILABLE", "DRIVER,UNAVAILABLE",
			"STATEMENT,TIMEOUT", "BUG,INTERNAL" })
	void aFieldThatFailsHasACodeAndTellsNoSecret(String failure, String code) throws Exception {
		Answer answer = this.client.ask("{ fail(how: %s) version { id } }".formatted(failure));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.body().at("/errors/0/path/0").asString()).isEqualTo("fail");
		assertThat(answer.body().at("/data/version").isNull()).isFalse();
		assertThat(answer.text()).doesNotContain("secret", "Exception", "nl.rodedraad");
	}

	@Test
	void aNullWhereTheSchemaPromisesNoneIsAnInternalErrorWithARequestId() throws Exception {
		Answer answer = this.client.ask("{ neverNull { id } }");
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
		Answer answer = document.isEmpty() ? this.client.ask("# nothing") : this.client.ask(document);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
		assertThat(answer.body().has("data")).isFalse();
	}

	@Test
	void variablesThatDoNotFitAreRefusedWith400() throws Exception {
		Answer wrong = this.client.ask("query ($sort: BookSort) { books(sort: $sort) { nodes { title } } }", Map.of("sort", "PAGES"));
		assertThat(wrong.status()).isEqualTo(400);
		assertThat(wrong.code()).isEqualTo("INVALID_ARGUMENT");
		Answer missing = this.client.ask("query ($id: ID!) { book(id: $id) { title } }");
		assertThat(missing.status()).isEqualTo(400);
		assertThat(missing.code()).isEqualTo("INVALID_ARGUMENT");
		Answer date = this.client.ask("query ($in: PartialDate) { published(in: $in) }", Map.of("in", List.of(1)));
		assertThat(date.status()).isEqualTo(400);
		assertThat(date.code()).isEqualTo("INVALID_ARGUMENT");
	}

	@Test
	void theOlderMediaTypeKeepsStatus200() throws Exception {
		Answer answer = this.client.post(this.client.request(LibraryClient.body("{ unknown }", Map.of())).header("Accept", "application/json"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.type()).isEqualTo("application/json");
		assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
	}

	@Test
	void scalarsReadAndWriteWhatTheyPromise() throws Exception {
		Answer answer = this.client.ask("{ published(in: \"2023-05\", during: \"2019-07/\", price: 12.50, fact: \"f0123456789abcdef0123\","
				+ " at: \"https://example.org/x\") price }");
		assertThat(answer.body().at("/data/published").asString())
			.isEqualTo("2023-05 2019-07/ 12.50 f0123456789abcdef0123 https://example.org/x");
		assertThat(answer.text()).contains("\"price\":12500000000.50");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "{", "[]", "[{\"query\":\"{ price }\"}]", "\"text\"", "5", "null", "{}",
			"{\"query\":null,\"extensions\":null}", "{\"query\":5}", "{\"query\":\"\"}",
			"{\"query\":\"{ price }\",\"variables\":\"x\"}", "{\"query\":\"{ price }\",\"variables\":[]}",
			"{\"query\":\"{ price }\",\"operationName\":5}", "{\"query\":\"{ price }\",\"extensions\":[]}" })
	void aBodyThatIsNoRequestIsAProblemOfTheClient(String body) throws Exception {
		problem(this.client.post(this.client.request(body)), 400);
	}

	@Test
	void aBodyThatIsTooLargeIsAProblemOfTheClient() throws Exception {
		problem(this.client.post(this.client.request(LibraryClient.body("{ price }", Map.of("x", "y".repeat(Limits.BODY))))), 413);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/graphql", "", "application/x-www-form-urlencoded", "no type at all" })
	void anotherContentTypeIsAProblemOfTheClient(String type) throws Exception {
		HttpRequest.Builder request = this.client.request().POST(BodyPublishers.ofString(LibraryClient.body("{ price }", Map.of())));
		problem(this.client.post(type.isEmpty() ? request : request.header("Content-Type", type)), 415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH" })
	void anotherMethodIsAProblemOfTheClient(String method) throws Exception {
		Answer answer = this.client.post(this.client.request().method(method, BodyPublishers.noBody()));
		problem(answer, 405);
		assertThat(answer.header("Allow").split(", ?")).containsExactly("GET", "POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/event-stream", "no type at all" })
	void anAnswerThatCannotBeGivenIsAProblemOfTheClient(String type) throws Exception {
		problem(this.client.post(this.client.request(LibraryClient.body("{ price }", Map.of())).header("Accept", type)), 406);
	}

	private static void problem(Answer answer, int status) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.type()).isEqualTo("application/problem+json");
		assertThat(answer.body().path("status").asInt()).isEqualTo(status);
		assertThat(answer.body().path("code").asString()).isIn("INVALID_ARGUMENT", "LIMIT_EXCEEDED");
		assertThat(answer.text()).doesNotContain("Exception", "\tat ");
	}

}
