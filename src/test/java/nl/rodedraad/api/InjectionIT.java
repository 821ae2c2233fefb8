package nl.rodedraad.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.rodedraad.ApplicationTest;
import nl.rodedraad.Attacks;
import nl.rodedraad.GraphQlClient;
import nl.rodedraad.GraphQlClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes Cypher and Lucene where a text is asked, in every argument of the schema: it stays text. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class InjectionIT {

	private static final Set<String> TEXTS = Set.of("String", "ID");

	private static final Map<String, String> VARIABLES = Map.of("id", "ID!", "ids", "[ID!]!", "String", "String!", "Strings", "[String!]!");

	/** Questions in a request: few enough to be answered in time where each is planned for the first time. */
	private static final int AT_ONCE = 6;

	/** Looked at before anything is asked, so that no statement would be reached. */
	private static final Set<String> BEFORE = Set.of("after", "before");

	private GraphQlClient client;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.client = new GraphQlClient(port);
	}

	static List<String> cypher() {
		return Attacks.of("cypher", "line");
	}

	static List<String> lucene() {
		return Attacks.of("lucene");
	}

	/** Each question is asked with the attack as one argument after the other, and as all that must be there. */
	@ParameterizedTest
	@MethodSource("cypher")
	void cypherIsTextInEveryArgument(String attack) {
		String before = state();
		List<Question> questions = questions();
		assertThat(questions).hasSizeGreaterThan(30);
		List<String> fields = questions.stream().flatMap((question) -> question.texts().stream().map(question::with)).toList();
		for (int from = 0; from < fields.size(); from += AT_ONCE) {
			List<String> some = fields.subList(from, Math.min(from + AT_ONCE, fields.size()));
			String asked = IntStream.range(0, some.size()).mapToObj((i) -> "a%d: %s".formatted(i, some.get(i))).collect(Collectors.joining(" "));
			String variables = VARIABLES.entrySet().stream()
				.filter((variable) -> Pattern.compile("\\$%s\\b".formatted(variable.getKey())).matcher(asked).find())
				.map((variable) -> "$%s: %s".formatted(variable.getKey(), variable.getValue())).collect(Collectors.joining(", "));
			Answer answer = this.client.ask("query(%s) { %s }".formatted(variables, asked),
					Map.of("id", attack, "ids", List.of(attack), "String", attack, "Strings", List.of(attack)));
			assertThat(answer.status()).as(answer.body()).isEqualTo(200);
			assertThat(answer.json().path("errors").valueStream().map((error) -> error.at("/extensions/code").asString()))
				.as(answer.body()).isSubsetOf("NOT_FOUND", "INVALID_ARGUMENT");
			assertThat(answer.body()).doesNotContain("Exception", "Neo.", "SyntaxError");
		}
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("lucene")
	void theOperatorsOfTheIndexAreNoneToTheSearch(String attack) {
		assertThat(search(attack)).isEqualTo(search(attack.replaceAll("[^\\p{L}\\p{N}]+", " ").strip()));
	}

	@ParameterizedTest
	@MethodSource("lucene")
	void theOperatorsOfTheIndexAreNoneToAFilterByName(String attack) {
		Answer answer = this.client.ask("query($name: String) { deals(filter: {name: $name}) { totalCount } }", Map.of("name", attack));
		assertThat(answer.data().at("/deals/totalCount").asInt(-1)).as(answer.body()).isZero();
	}

	@Test
	void whatAReaderWritesBeginsNoLineOfTheLog(CapturedOutput output) {
		for (String attack : Attacks.of("line")) {
			this.client.ask("query($id: ID!) { deal(id: $id) { id } programmeOverlap(programmes: [$id]) { programmes { id } } }", Map.of("id",
					attack));
			this.client.send(attack);
			this.client.ask(attack, Map.of(attack, attack));
		}
		assertThat(output.getAll().lines()).noneMatch(Attacks::begins);
	}

	private JsonNode search(String text) {
		Answer answer = this.client.ask("""
				query($text: String!) { search(text: $text, first: 100) {
					counts { kind count }
					hits { nodes { rank ... on ThingHit { thing { id } } ... on FactHit { fact { id } } ... on SourceHit { source { id } } } }
				} }""", Map.of("text", text));
		assertThat(answer.code()).as(answer.body()).isEmpty();
		return answer.data();
	}

	/** What anything that wrote, or deleted, would change. */
	private String state() {
		return this.client
			.ask("{ dataVersion { id generation fingerprint } deals { totalCount } programmes { totalCount } sources { totalCount } }", Map.of())
			.data().toString();
	}

	/** The questions of the schema that take a text. */
	private List<Question> questions() {
		String type = "type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";
		JsonNode fields = this.client.ask("{ __schema { queryType { fields { name args { name defaultValue %s } %s } } } }".formatted(type,
				type), Map.of())
			.data().at("/__schema/queryType/fields");
		List<Question> questions = new ArrayList<>();
		for (JsonNode field : fields) {
			List<String> texts = new ArrayList<>();
			List<String> required = new ArrayList<>();
			for (JsonNode argument : field.path("args")) {
				String written = written(argument.path("type"));
				String name = argument.path("name").asString();
				String variable = variable(written);
				if (variable != null && !BEFORE.contains(name)) {
					texts.add(name + ": $" + variable);
					if (written.endsWith("!")) {
						required.add(name + ": $" + variable);
					}
				}
			}
			if (!texts.isEmpty()) {
				questions.add(new Question(field.path("name").asString(), texts, required));
			}
		}
		return questions;
	}

	/** The variable that can stand where a type is asked, if it is a text. */
	private static String variable(String type) {
		String named = type.replaceAll("[\\[\\]!]", "");
		if (!TEXTS.contains(named)) {
			return null;
		}
		return (named.equals("ID") ? "id" : "String") + (type.startsWith("[") ? "s" : "");
	}

	private static String written(JsonNode type) {
		return switch (type.path("kind").asString()) {
			case "NON_NULL" -> written(type.path("ofType")) + "!";
			case "LIST" -> "[" + written(type.path("ofType")) + "]";
			default -> type.path("name").asString();
		};
	}

	/**
	 * A root field.
	 *
	 * @param texts its arguments that are texts, each with its variable
	 * @param required those of them that must be there
	 */
	private record Question(String name, List<String> texts, List<String> required) {

		String with(String text) {
			List<String> arguments = new ArrayList<>(this.required);
			if (!arguments.contains(text)) {
				arguments.add(text);
			}
			return "%s(%s) { __typename }".formatted(this.name, String.join(", ", arguments));
		}

	}

}
