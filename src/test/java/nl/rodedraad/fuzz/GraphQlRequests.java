package nl.rodedraad.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import nl.rodedraad.fact.Sha256;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes requests to the GraphQL endpoint, from well-formed ones to bodies that are none. */
final class GraphQlRequests {

	/** Halves of characters, which are no text over the line, pass as escapes. */
	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private static final String PATH = "/graphql";

	private static final List<String> METHODS = List.of("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW", "post");

	private static final List<String> MEDIA_TYPES = List.of("application/json", "application/graphql-response+json", "application/graphql", "text/html",
			"text/event-stream", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/json; charset=utf-16",
			"application/json;charset=bestaat-niet", "*/*", "application/*", "text/html;q=0.9, application/json;q=0.1", "application/json;q=2", "x", "/", ",",
			"application/json; q=", "application/xml", "");

	private GraphQlRequests() {
	}

	static Request post(Kind kind, Question question) {
		return post(kind, json(question));
	}

	/** A trusted document that is named in the address, with its variables there. */
	static Request named(Question question, Chance chance) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("documentId", chance.oneIn(8) ? Hostile.text(chance) : "sha256:" + HexFormat.of().formatHex(Sha256.digest().digest(bytes(question.document()))));
		parameters.put("variables", chance.oneIn(8) ? Hostile.text(chance) : JSON.writeValueAsString(question.variables()));
		return Request.of(Kind.OPERATION, "GET", new Address(PATH, parameters).written(), Map.of(), new byte[0]);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] json(Question question) {
		return json(Map.of("query", question.document(), "variables", question.variables()));
	}

	private static byte[] json(Object value) {
		return bytes(JSON.writeValueAsString(value));
	}

	private static Request post(Kind kind, byte[] body) {
		return Request.of(kind, "POST", PATH, Map.of("Content-Type", "application/json"), body);
	}

	/** A body that is no request, or has parts that it should not have. */
	static Request body(Question question, Chance chance) {
		byte[] good = json(question);
		int depth = 1 << chance.below(13);
		byte[] body = switch (chance.below(12)) {
			case 0 -> List.of(good).toString().getBytes(StandardCharsets.UTF_8);
			case 1 -> new String(good, StandardCharsets.UTF_8).substring(0, chance.below(good.length)).getBytes(StandardCharsets.UTF_8);
			case 2 -> flipped(good, chance);
			case 3 -> json(Map.of("query", Values.wrong(chance), "variables", Values.wrong(chance)));
			case 4 -> json(Map.of("query", question.document(), "operationName", Values.wrong(chance), "extensions", Values.wrong(chance)));
			case 5 -> json(Values.wrong(chance));
			case 6 -> ("{\"query\": \"{__typename}\", \"variables\": " + "[".repeat(depth) + "]".repeat(depth) + "}").getBytes(StandardCharsets.UTF_8);
			case 7 -> ("{\"query\": \"{__typename}\", \"variables\": {\"a\": " + "9".repeat(depth) + "}}").getBytes(StandardCharsets.UTF_8);
			case 8 -> question.document().getBytes(StandardCharsets.UTF_16);
			case 9 -> bytes(Hostile.text(chance));
			case 10 -> new byte[chance.below(150_000)];
			default -> json(Map.of(Hostile.text(chance), Values.wrong(chance), "query", "{ __typename }"));
		};
		return post(Kind.BODY, body);
	}

	private static byte[] flipped(byte[] good, Chance chance) {
		byte[] flipped = good.clone();
		for (int i = 1 + chance.below(4); i > 0; i--) {
			flipped[chance.below(flipped.length)] = (byte) chance.below(256);
		}
		return flipped;
	}

	/** A small question in a way that the endpoint may not take. */
	static Request transport(Question question, Chance chance) {
		byte[] body = json(Map.of("query", "{ __typename }"));
		String method = chance.oneIn(3) ? chance.of(METHODS) : "POST";
		Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", chance.oneIn(2) ? chance.of(MEDIA_TYPES) : "application/json"));
		if (chance.oneIn(2)) {
			headers.put("Accept", chance.of(MEDIA_TYPES));
		}
		if (chance.oneIn(3)) {
			headers.put("Accept-Encoding", chance.of("gzip", "br", "gzip;q=0", "*", "identity;q=0", "x,,"));
		}
		if (chance.oneIn(4)) {
			headers.put("Content-Encoding", chance.of("gzip", "br", "deflate", "identity", "x"));
			body = chance.oneIn(2) ? gzip(body) : body;
		}
		if (chance.oneIn(5)) {
			headers.put("Origin", chance.of("https://evil.example", "null", "http://localhost", "x"));
			headers.put("Access-Control-Request-Method", chance.of("POST", "PUT", "x"));
		}
		if (chance.oneIn(5)) {
			headers.put(chance.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Port", "Forwarded", "X-HTTP-Method-Override"),
					chance.of("https", "1.2.3.4, x", "for=\"_x\";proto=https", "-1", "99999999", "DELETE", "\"", "%"));
		}
		if (chance.oneIn(6)) {
			headers.put("Expect", "100-continue");
		}
		String query = chance.oneIn(3) ? "?query=" + Address.encode(question.document().substring(0, Math.min(300, question.document().length()))) : "";
		return Request.of(Kind.TRANSPORT, method, PATH + chance.of("", "", "", "/", "/operations", "/operations/deal", "/operations/x") + query, headers, body);
	}

	private static byte[] gzip(byte[] body) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

}
