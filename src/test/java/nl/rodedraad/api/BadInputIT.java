package nl.rodedraad.api;

import java.util.Collections;
import java.util.Map;

import nl.rodedraad.ApplicationTest;
import nl.rodedraad.GraphQlClient;
import nl.rodedraad.GraphQlClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody should send, sent to the whole application with the real data. */
@ApplicationTest
class BadInputIT {

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	static String[] oddTexts() {
		return new String[] { "", " ", "'", "\"", "' OR 1=1 //", "}) DETACH DELETE n //", "👩‍🌾🐄", "deal/", "/", "deal/achterhoek' RETURN 1",
				"\u0000", "a".repeat(150), "%", "*", "$key", "{}", "../../etc/passwd", "ɐ", "deal/ACHTERHOEK " };
	}

	@ParameterizedTest
	@MethodSource("oddTexts")
	void anOddIdGivesNullOrAClearError(String id) {
		for (String field : new String[] { "deal", "programme", "ministry", "node", "source", "theme", "chain", "municipality" }) {
			Answer answer = this.client.ask("query($id: ID!) { " + field + "(id: $id) { id } }", Map.of("id", id));
			assertThat(answer.status()).as(answer.body()).isEqualTo(200);
			assertThat(answer.code()).as(answer.body()).isIn("", "INVALID_ARGUMENT");
			assertNothingInside(answer);
		}
	}

	@ParameterizedTest
	@MethodSource("oddTexts")
	void aQuestionAboutAnOddIdIsNotFoundOrRefused(String id) {
		for (String question : new String[] { "programmeOverlap(programmes: [$id]) { programmes { id } }", "dealOverlap(deal: $id) { deal { id } }" }) {
			Answer answer = this.client.ask("query($id: ID!) { " + question + " }", Map.of("id", id));
			assertThat(answer.status()).as(answer.body()).isEqualTo(200);
			if (!id.strip().equalsIgnoreCase("deal/achterhoek") || question.startsWith("programme")) {
				assertThat(answer.code()).as(answer.body()).isIn("NOT_FOUND", "INVALID_ARGUMENT");
			}
			assertNothingInside(answer);
		}
	}

	@ParameterizedTest
	@MethodSource("oddTexts")
	void anOddNameToFilterByGivesAListThatMayBeEmpty(String name) {
		Answer answer = this.client.ask("query($name: String) { deals(filter: {name: $name}) { totalCount nodes { id } } }", Map.of("name", name));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).as(answer.body()).isEmpty();
	}

	@Test
	void anOrderOfNullIsTheUsualOne() {
		Answer usual = this.client.ask("{ tranches { nodes { id } } }", Map.of());
		assertThat(this.client.ask("{ tranches(sort: null) { nodes { id } } }", Map.of()).body()).isEqualTo(usual.body());
	}

	@Test
	void aNullThatHasNoMeaningIsRefused() {
		Answer answer = this.client.ask("query($first: Int) { connection(from: \"deal/achterhoek\", to: \"theme/9\", first: $first) { outcome } }",
				Collections.singletonMap("first", null));
		assertThat(answer.code()).as(answer.body()).isEqualTo("INVALID_ARGUMENT");
		assertNothingInside(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ deals(first: -1) { nodes { id } } }                                     | INVALID_ARGUMENT
			{ deals(first: 0) { nodes { id } } }                                      | INVALID_ARGUMENT
			{ deals(first: 101) { nodes { id } } }                                    | INVALID_ARGUMENT
			{ deals(first: 99999999999) { nodes { id } } }                            | INVALID_ARGUMENT
			{ deals(after: "geen cursor") { nodes { id } } }                          | INVALID_ARGUMENT
			{ deals(sort: MOOI) { nodes { id } } }                                    | INVALID_ARGUMENT
			{ deals(filter: {status: KLAAR}) { nodes { id } } }                       | INVALID_ARGUMENT
			{ deals(filter: {kleur: "rood"}) { nodes { id } } }                       | INVALID_ARGUMENT
			{ deal { id } }                                                           | INVALID_ARGUMENT
			{ deal(id: "achterhoek") { id kleur } }                                   | INVALID_ARGUMENT
			{ fact(id: "geen feit") { id } }                                          | INVALID_ARGUMENT
			{ node(id: "achterhoek") { id } }                                         | INVALID_ARGUMENT
			{ programmeOverlap(programmes: []) { programmes { id } } }                | INVALID_ARGUMENT
			{ programmeOverlap(programmes: ["vhf"], kinds: [MOOI]) { programmes { id } } } | INVALID_ARGUMENT
			{ programmeOverlap(programmes: ["bestaat-niet"]) { programmes { id } } }  | NOT_FOUND
			{ dealOverlap(deal: "bestaat-niet") { deal { id } } }                     | NOT_FOUND
			{ deals(first: 100) { nodes { neighbours(first: 100) { nodes { facts { id } } } } } } | LIMIT_EXCEEDED
			{ deals { nodes { id }                                                    | INVALID_ARGUMENT
			""")
	void isRefusedWithACode(String document, String code) {
		Answer answer = this.client.ask(document, Map.of());
		assertThat(answer.code()).as(answer.body()).isEqualTo(code);
		assertThat(answer.status()).isLessThan(500);
		assertNothingInside(answer);
	}

	@Test
	void aTextOfTenThousandCharactersIsRefusedWithItsLimit() {
		Answer answer = this.client.ask("query($name: String) { deals(filter: {name: $name}) { totalCount } }", Map.of("name", "a".repeat(10_000)));
		assertThat(answer.code()).as(answer.body()).isIn("LIMIT_EXCEEDED", "INVALID_ARGUMENT");
		assertThat(answer.status()).isLessThan(500);
	}

	@Test
	void anUnknownIdIsNullForAThing() {
		Answer answer = this.client.ask("{ deal(id: \"bestaat-niet\") { id } fact(id: \"f00000000000000000000\") { id } source(id: \"x\") { id } }", Map.of());
		assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
		assertThat(answer.data().properties()).hasSize(3).allSatisfy((field) -> assertThat(field.getValue().isNull()).isTrue());
	}

	@Test
	void oneErrorLeavesItsNeighboursWhole() {
		Answer answer = this.client.ask("{ dealOverlap(deal: \"bestaat-niet\") { deal { id } } deal(id: \"achterhoek\") { name } }", Map.of());
		assertThat(answer.code()).isEqualTo("NOT_FOUND");
		assertThat(answer.data().path("deal").path("name").asString("")).isEqualTo("Regio Deal Achterhoek");
	}

	private static void assertNothingInside(Answer answer) {
		assertThat(answer.body()).doesNotContain("Exception", "\tat ", "nl.rodedraad", "Neo.", "MATCH (");
	}

}
