package nl.rodedraad.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A choice by which the reader narrows a list down.
 *
 * @param name the parameter of the address; the text {@code filter.NAME} is its label
 * @param options what can be chosen
 * @param chosen the value that is chosen, or null
 */
public record Filter(String name, List<Option> options, @Nullable String chosen) {

	/** The things of an answer, objects with {@code id} and {@code name}, as options with their short ids. */
	public static List<Option> options(List<Map<String, Object>> things) {
		return things.stream().map((thing) -> {
			String id = Path.text(thing, "id");
			return new Option(id.substring(id.indexOf('/') + 1), Path.text(thing, "name"));
		}).toList();
	}

	/** The codes of a vocabulary as options with their words; see {@link Words#code}. */
	public static List<Option> options(String vocabulary, List<String> codes, Words words) {
		return codes.stream().map((code) -> new Option(code, words.code(vocabulary, code))).toList();
	}

	/** The label of what is chosen, or null. */
	public @Nullable String chosenLabel() {
		return this.options.stream().filter((option) -> option.value().equals(this.chosen)).map(Option::label).findFirst().orElse(null);
	}

	/**
	 * Something to choose.
	 *
	 * @param value what stands in the address
	 * @param label what people read
	 */
	public record Option(String value, String label) {

	}

}
