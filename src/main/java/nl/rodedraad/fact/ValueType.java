package nl.rodedraad.fact;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;

/** The types of value that a fact may have, each with the one way in which it is written. */
public enum ValueType {

	TEXT, STRING, DATE, PERIOD, INTEGER, DECIMAL, EURO, URL, CODE;

	/** Reads the name that the predicate registry uses, such as {@code integer}. */
	public static ValueType named(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

	/**
	 * Brings a written value into its canonical form, so that the same value always gives the same fact.
	 * @throws IllegalArgumentException with a sentence that names the value if it is none of this type
	 */
	public String canonical(String written) {
		return switch (this) {
			case TEXT, STRING -> written.strip();
			case DATE -> PartialDate.parse(written).toString();
			case PERIOD -> Period.parse(written).toString();
			case INTEGER -> whole(written);
			case DECIMAL, EURO -> number(written).stripTrailingZeros().toPlainString();
			case URL -> address(written);
			case CODE -> code(written);
		};
	}

	/** The form in which a code of the data files, such as {@code work-visit}, stands in the graph: {@code WORK_VISIT}. */
	public static String code(String written) {
		return written.toUpperCase(Locale.ROOT).replace('-', '_').replace('/', '_');
	}

	private static String whole(String written) {
		try {
			return Long.toString(Long.parseLong(written));
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("'%s' is not a whole number".formatted(written), ex);
		}
	}

	private static BigDecimal number(String written) {
		try {
			return new BigDecimal(written);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("'%s' is not a number".formatted(written), ex);
		}
	}

	private static String address(String written) {
		URI uri = URI.create(written);
		if (!"https".equals(uri.getScheme()) && !"http".equals(uri.getScheme())) {
			throw new IllegalArgumentException("'%s' is not a web address".formatted(written));
		}
		return uri.toString();
	}

}
