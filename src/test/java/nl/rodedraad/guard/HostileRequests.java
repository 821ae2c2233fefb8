package nl.rodedraad.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import tools.jackson.databind.json.JsonMapper;

/** Requests that nobody sends in good faith. */
final class HostileRequests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String QUESTION = "{\"query\":\"{ dataVersion { id } }\"%s}";

	private static final String SEARCH = "query($text: String! = \"a\", $kinds: [String!]) { search(text: $text, kinds: $kinds) { words } }";

	/** Each with what it attacks, and the code or limit by which it is refused; nothing where Tomcat refuses it. */
	static final List<Hostile> ALL = List.of(
			document("the walk through the graph, going deep", "{ node(id: 1) { " + deep(30) + " } }", "depth"),
			document("the stack of the parser", "{ search(text: " + "[".repeat(400) + "]".repeat(400) + ") { words } }", "grammar"),
			document("the database, with lists within lists", "{ deals(first: 100) { nodes { neighbours(first: 100) { nodes { predicate } } } } }",
					"cost"),
			document("the database, with one question many times", "{ " + times(16, "a%1$d: dataVersion { id } ") + "}", "aliases"),
			document("the validation, with a thousand names for a field", "{ " + times(1_000, "a%1$d:x ") + "}", "tokens"),
			document("the validation, with fields that could be one and are not",
					"{ " + times(180, "deals(first: %1$d) { totalCount } ") + "}", "INVALID_ARGUMENT"),
			document("the execution, with directives", "{ dataVersion { " + "... @include(if: true) { id } ".repeat(21) + "} }", "directives"),
			document("the validation, with directives that are not there", "{ dataVersion { id " + times(600, "@a%1$d ") + "} }",
					"INVALID_ARGUMENT"),
			document("the validation, with one directive again and again", "{ dataVersion { id " + "@skip(if: false) ".repeat(200) + "} }",
					"INVALID_ARGUMENT"),
			document("the validation, with fragments in a circle",
					"{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }", "INVALID_ARGUMENT"),
			document("the measuring, with fragments that double", "{ deals { nodes { ...F0 } } } " + bomb(60), "cost"),
			document("the validation, with fragments that nobody uses", "{ dataVersion { id } } " + times(200, "fragment F%1$d on Deal { id } "),
					"INVALID_ARGUMENT"),
			document("the validation, with variables that nobody uses", "query(" + times(300, "$v%1$d: String ") + ") { dataVersion { id } }",
					"INVALID_ARGUMENT"),
			document("the answer, with errors for a thousand fields", "{ " + times(1_000, "f%1$d ") + "}", "INVALID_ARGUMENT"),
			document("the parser, with white space", "{ dataVersion { id } }" + " ".repeat(20_000), "document"),
			document("the parser, with a comment", "{ dataVersion { id } } #" + "x".repeat(20_000), "document"),
			document("the introspection, going round", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
					"introspection"),
			document("the introspection, again and again", "{ " + times(15, "a%1$d: __schema { types { name } } ") + "}", "introspection"),
			document("the numbers, with one that is a gigabyte when written out", "{ deals(first: 1e999999999) { totalCount } }",
					"INVALID_ARGUMENT"),
			document("a text, with half a character", "{ search(text: \"\\uD83D\") { words } }", "INVALID_ARGUMENT"),
			variables("the search, with a long text", Map.of("text", "a".repeat(100_000)), "text"),
			variables("the database, with a long list", Map.of("kinds", times(5_000, "k ").split(" ")), "list"),
			variables("the coercion, with lists within lists", Map.of("kinds", nestedList(400)), "INVALID_ARGUMENT"),
			json("the stack of the JSON parser", QUESTION.formatted(",\"variables\":{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"),
					"LIMIT_EXCEEDED"),
			json("the numbers of JSON", QUESTION.formatted(",\"variables\":{\"a\":" + "9".repeat(50_000) + "}"), "LIMIT_EXCEEDED"),
			json("who reads the first of two and who the second", QUESTION.formatted(",\"query\":\"{ x }\""), "INVALID_ARGUMENT"),
			json("the rate limit, with a batch", "[" + (QUESTION.formatted("") + ",").repeat(99) + QUESTION.formatted("") + "]", "INVALID_ARGUMENT"),
			json("the memory, with a large body", QUESTION.formatted(",\"x\":\"" + "y".repeat(500_000) + "\""), "LIMIT_EXCEEDED"),
			json("the parser, with half a body", "{\"query\":\"{ dataVersion", "INVALID_ARGUMENT"),
			new Hostile("who reads bytes as text", bytes(new byte[] { '{', '"', 'q', '"', ':', '"', (byte) 0xc3, (byte) 0x28, (byte) 0xff, '"',
					'}' }),
					"INVALID_ARGUMENT"),
			zipped("the memory, with a hundred megabytes packed in a hundred kilobytes", 100, "INVALID_ARGUMENT"),
			new Hostile("the memory, with a long header", (request) -> request.GET().header("X-Long", "a".repeat(70_000)), ""),
			new Hostile("the memory, with many headers", HostileRequests::manyHeaders, ""));

	private HostileRequests() {
	}

	private static Hostile document(String attacks, String document, String refusal) {
		return json(attacks, JSON.writeValueAsString(Map.of("query", document)), refusal);
	}

	private static Hostile variables(String attacks, Map<String, Object> variables, String refusal) {
		return json(attacks, JSON.writeValueAsString(Map.of("query", SEARCH, "variables", variables)), refusal);
	}

	private static Hostile json(String attacks, String body, String refusal) {
		return new Hostile(attacks, bytes(body.getBytes(StandardCharsets.UTF_8)), refusal);
	}

	private static UnaryOperator<HttpRequest.Builder> bytes(byte[] body) {
		return (request) -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
	}

	private static HttpRequest.Builder manyHeaders(HttpRequest.Builder request) {
		IntStream.range(0, 200).forEach((i) -> request.header("X-" + i, "a"));
		return request.GET();
	}

	private static String times(int times, String pattern) {
		return IntStream.rangeClosed(1, times).mapToObj(pattern::formatted).collect(Collectors.joining());
	}

	private static String deep(int levels) {
		return "neighbours(first: 1) { nodes { node { ".repeat(levels) + "id" + " } } }".repeat(levels);
	}

	private static String bomb(int levels) {
		return IntStream.range(0, levels).mapToObj((i) -> "fragment F%d on Deal { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining()) + "fragment F%d on Deal { id }".formatted(levels);
	}

	private static Object nestedList(int levels) {
		Object list = "a";
		for (int i = 0; i < levels; i++) {
			list = List.of(list);
		}
		return list;
	}

	private static Hostile zipped(String attacks, int megabytes, String refusal) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			byte[] nothing = new byte[1024 * 1024];
			for (int i = 0; i < megabytes; i++) {
				zip.write(nothing);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		UnaryOperator<HttpRequest.Builder> packed = bytes(bytes.toByteArray());
		return new Hostile(attacks, (request) -> packed.apply(request).header("Content-Encoding", "gzip"), refusal);
	}

	/**
	 * A request.
	 *
	 * @param attacks what it attacks
	 * @param request makes it
	 * @param refusal the code or the limit by which it is refused
	 */
	record Hostile(String attacks, UnaryOperator<HttpRequest.Builder> request, String refusal) {

		@Override
		public String toString() {
			return this.attacks;
		}

	}

}
