package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.web.Words;
import org.jspecify.annotations.Nullable;

/** Amounts of an answer, for the cells of a table: as numbers, and as a page tells them. */
final class Amounts {

	private Amounts() {
	}

	/** The amounts in euros, with semicolons between them; empty when there are none. */
	static String numbers(@Nullable Object money) {
		return list(money).stream().map((amount) -> String.valueOf(amount.get("amount"))).collect(Collectors.joining("; "));
	}

	/**
	 * The amounts in words, with how exact and how firm each is and what part it is for; empty when there are none.
	 * @param money objects with {@code amount}, {@code kind}, {@code bound} and {@code part}, or null
	 */
	static String words(@Nullable Object money, Words words) {
		return list(money).stream().map((amount) -> words(amount, words)).collect(Collectors.joining("; "));
	}

	private static String words(Map<String, Object> amount, Words words) {
		String bound = words.code("bound", amount.get("bound"));
		Object part = amount.get("part");
		return (bound.isEmpty() ? "" : bound + " ")
				+ words.message("double.amount", words.euro(amount.get("amount")), words.code("money-kind", amount.get("kind")))
				+ ((part == null) ? "" : ": " + part);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(@Nullable Object money) {
		return (money == null) ? List.of() : (List<Map<String, Object>>) money;
	}

}
