package nl.rodedraad.fact;

import org.jspecify.annotations.Nullable;

/**
 * A value as object of a fact, in its canonical written form: a date as {@code 2023-05}, an amount as
 * {@code 1300000}, a code as {@code SIGNATORY}, a text in Dutch.
 *
 * @param type type of the value
 * @param written canonical form; for a text the Dutch
 * @param en English of a text; null for other types or when there is no translation
 */
public record Value(ValueType type, String written, @Nullable String en) implements FactObject {

	/** A translation renders a text, it is not another text: only the Dutch counts. */
	@Override
	public String key() {
		return this.written;
	}

}
