package nl.rodedraad.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Everything in a generation of the data in one line, to see that two are the same: nodes, relationships and all their values. */
final class Digest {

	private static final List<String> WHOLE = List.of(
			"MATCH (n:Loaded {generation: $generation}) RETURN labels(n) AS labels, properties(n) AS properties",
			"""
			MATCH (n:Loaded {generation: $generation})-[r]->(m)
			RETURN type(r) AS type, properties(r) AS properties, properties(n) AS start, properties(m) AS end""");

	private Digest() {
	}

	/** The digest, given how to ask for rows. */
	static String of(long generation, BiFunction<String, Map<String, Object>, List<Map<String, Object>>> rows) {
		MessageDigest digest = sha256();
		for (String cypher : WHOLE) {
			rows.apply(cypher, Map.of("generation", generation)).stream().map(Digest::line).sorted()
				.forEach((line) -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The same for the same content: keys in order, and without the number of the generation. */
	private static String line(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, String> ordered = new TreeMap<>();
			map.forEach((key, inner) -> {
				if (!key.equals("generation")) {
					ordered.put(key.toString(), line(inner));
				}
			});
			return ordered.toString();
		}
		return String.valueOf(value);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

}
