package nl.rodedraad.fact;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/**
 * Computes the id of a fact from what it says, so that the same fact has the same id in every build and a better
 * anchor does not change its address.
 */
final class FactId {

	private static final int BYTES = 10;

	private static final char SEPARATOR = '\u001f';

	private FactId() {
	}

	/** The letter {@code f} and twenty hexadecimal digits. */
	static String of(String subject, String predicate, FactObject object, SortedMap<String, String> qualifiers, Period valid) {
		StringBuilder said = new StringBuilder();
		said.append(subject).append(SEPARATOR).append(predicate).append(SEPARATOR).append(object.key());
		for (Map.Entry<String, String> qualifier : qualifiers.entrySet()) {
			said.append(SEPARATOR).append(qualifier.getKey()).append('=').append(qualifier.getValue());
		}
		said.append(SEPARATOR).append(valid);
		byte[] digest = Sha256.digest().digest(said.toString().getBytes(StandardCharsets.UTF_8));
		return "f" + HexFormat.of().formatHex(digest, 0, BYTES);
	}

}
