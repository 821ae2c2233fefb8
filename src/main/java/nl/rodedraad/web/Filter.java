package nl.rodedraad.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A choice by which the reader narrows a list down.
 *
 * @param name the parameter of the address; the text {@code filter.NAME} is its label
 * @param options what can be chosen
 * @param chosen the value that is chosen, or null
 */
public record Filter(String name, List<Option> options, @Nullable String chosen) {

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
