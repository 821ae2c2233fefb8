package nl.rodedraad.api;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.introspection.IntrospectionQueryBuilder;
import nl.rodedraad.api.Library.LibraryController;
import nl.rodedraad.api.LibraryClient.Answer;
import nl.rodedraad.graph.UnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static nl.rodedraad.api.LibraryApplication.SERVED;
import static nl.rodedraad.api.LibraryApplication.served;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Asks the endpoint for more than it gives, and for what takes too long. */
@LibraryTest
class LimitsIT {

	private LibraryClient client;

	@Autowired
	private LibraryController library;

	@BeforeEach
	void serve(@LocalServerPort int port) {
		this.client = new LibraryClient(port);
		served.set(() -> SERVED);
		this.library.fetched.set(0);
	}

	@Test
	void aDocumentOverAnyLimitIsRefusedWithLimitMaximumAndActual() throws Exception {
		refused(this.client.ask("{ price }" + " ".repeat(Limits.DOCUMENT)), "document", Limits.DOCUMENT, Limits.DOCUMENT + 9);
		refused(this.client.ask("{ " + "price ".repeat(Limits.TOKENS) + "}"), "tokens", Limits.TOKENS, Limits.TOKENS + 1);
		refused(this.client.ask(nested(13)), "depth", Limits.DEPTH, 15);
		refused(this.client.ask("{ " + aliases(16) + "}"), "aliases", Limits.ALIASES, 16);
		refused(this.client.ask("{ " + "... @include(if: true) { price } ".repeat(21) + "}"), "directives", Limits.DIRECTIVES, 21);
		refused(this.client.ask("{ books(first: 100) { nodes { related(first: 100) { nodes { title } } } } }"), "cost", Limits.COST,
				1 + 100 * (1 + 1 + 100 * 2));
		assertThat(this.library.fetched.get()).isZero();
	}

	/** A list of n costs 1 + n * (1 + 1 + n * 2) here, and 49 is the greatest n for which that is not over 5,000. */
	@Test
	void aQuestionThatCostsTooMuchIsToldWhatWouldFit() throws Exception {
		String document = "{ books(first: %1$d) { nodes { related(first: %1$d) { nodes { title } } } } }";
		Answer answer = this.client.ask(document.formatted(100));
		assertThat(answer.body().at("/errors/0/message").asString()).endsWith("with first: 49 in its lists it fits");
		assertThat(this.client.ask(document.formatted(50)).code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(this.client.ask(document.formatted(49)).status()).isEqualTo(200);
	}

	@Test
	void anOperationWithinTheLimitsPasses() throws Exception {
		assertThat(this.client.ask("{ " + aliases(15) + "}").status()).isEqualTo(200);
		assertThat(this.client.ask("{ search(text: \"%s\") }".formatted("x".repeat(Limits.TEXT))).status()).isEqualTo(200);
		assertThat(this.client.ask("{ books(first: 100) { totalCount edges { cursor node { title author { title } } } } }").status())
			.isEqualTo(200);
	}

	@Test
	void argumentsThatAreTooLongAreRefusedInDocumentAndVariables() throws Exception {
		String text = "x".repeat(10_000);
		refused(this.client.ask("{ search(text: \"%s\") }".formatted(text)), "text", Limits.TEXT, 10_000);
		refused(this.client.ask("query ($t: String!) { search(text: $t) }", Map.of("t", text)), "text", Limits.TEXT, 10_000);
		refused(this.client.ask("{ book(id: \"%s\") { title } }".formatted("x".repeat(201))), "id", Limits.ID, 201);
		refused(this.client.ask("query ($ids: [ID!]!) { many(ids: $ids) }", Map.of("ids", IntStream.range(0, 101).boxed().toList())), "list",
				Limits.LIST, 101);
	}

	@Test
	void aShortDocumentOfFragmentsWithinFragmentsIsMeasuredAtOnce() throws Exception {
		String fragments = IntStream.range(0, 60)
			.mapToObj((i) -> "fragment F%d on Book { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" "));
		Instant start = Instant.now();
		Answer answer = this.client.ask("{ books { nodes { ...F0 } } } " + fragments + " fragment F60 on Book { title }");
		refused(answer, "cost", Limits.COST, answer.body().at("/errors/0/extensions/actual").asLong());
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
	}

	@Test
	void theFullIntrospectionOfGraphiQlPasses() throws Exception {
		Answer answer = this.client.ask(IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
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
		Answer answer = this.client.ask("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
	}

	/** More at once than threads run operations, so that an answer afterwards shows that all of these came free. */
	@Test
	void requestsThatTakeTooLongAreGivenUpAfterFiveSecondsAndHoldNothing() throws Exception {
		List<CompletableFuture<HttpResponse<String>>> slow = new ArrayList<>();
		Instant start = Instant.now();
		for (int i = 0; i < 12; i++) {
			slow.add(this.client.postLater(this.client.request(LibraryClient.body("{ slow(seconds: 7) books { nodes { title } } }", Map.of()))));
		}
		List<HttpResponse<String>> answers = slow.stream().map(CompletableFuture::join).toList();
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.statusCode()).isIn(503, 504))
			.anySatisfy((answer) -> assertThat(answer.body()).contains("\"TIMEOUT\""));
		assertThat(Duration.between(start, Instant.now())).isBetween(Limits.REQUEST, Limits.REQUEST.plusMillis(1500));
		await().atMost(Duration.ofSeconds(6)).until(() -> this.client.ask("{ price }").status() == 200);
		assertThat(this.library.fetched.get()).as("fields fetched after the requests were given up").isZero();
	}

	@Test
	void withoutServedDataAnOperationIsUnavailable() throws Exception {
		served.set(() -> {
			throw new UnavailableException("bolt://secret-host is away", null);
		});
		Answer answer = this.client.ask("{ price }");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.code()).isEqualTo("UNAVAILABLE");
		assertThat(answer.text()).doesNotContain("secret");
		served.set(() -> SERVED);
		assertThat(this.client.ask("{ price }").status()).isEqualTo(200);
	}

	@Test
	void aDatabaseThatDoesNotAnswerIsUnavailableWithinTwoSeconds() throws Exception {
		served.set(() -> {
			sleep(4000);
			return SERVED;
		});
		Instant start = Instant.now();
		Answer answer = this.client.ask("{ price }");
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(2500));
		assertThat(answer.code()).isEqualTo("UNAVAILABLE");
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

}
