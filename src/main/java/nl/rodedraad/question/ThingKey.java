package nl.rodedraad.question;

import java.util.Locale;

/** Turns what a reader writes to name a thing into the key under which the graph has it. */
public final class ThingKey {

	private ThingKey() {
	}

	/**
	 * A full id as it is, anything else as a thing of the kind: {@code vhf} of kind {@code programme} is {@code programme/vhf},
	 * {@code J&V} of kind {@code ministry} is {@code ministry/j&v}. Case and surrounding space do not matter.
	 * @throws InvalidArgumentException if the text is blank
	 */
	public static String of(String argument, String kind, String written) {
		String plain = written.strip().toLowerCase(Locale.ROOT);
		if (plain.isEmpty()) {
			throw new InvalidArgumentException(argument, "%s names no %s: it is empty".formatted(argument, kind));
		}
		return plain.startsWith(kind + "/") ? plain : kind + "/" + plain;
	}

}
