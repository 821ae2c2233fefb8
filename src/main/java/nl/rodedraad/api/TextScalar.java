package nl.rodedraad.api;

import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;

/**
 * A scalar that is written as a text of a certain form.
 *
 * @param <T> what the text stands for
 * @param reader reads the text, and throws {@link IllegalArgumentException} with a sentence when it has another form
 * @param nothing the text of a value that tells nothing and is written as null, if there is such a value
 */
record TextScalar<T>(Function<String, T> reader, @Nullable String nothing) implements Coercing<T, String> {

	private static final int SHOWN = 60;

	/** A scalar of this name and form. */
	static <T> GraphQLScalarType of(String name, Function<String, T> reader) {
		return of(name, reader, null);
	}

	/** A scalar of this name and form, of which one text stands for nothing. */
	static <T> GraphQLScalarType of(String name, Function<String, T> reader, @Nullable String nothing) {
		return GraphQLScalarType.newScalar().name(name).coercing(new TextScalar<>(reader, nothing)).build();
	}

	@Override
	public @Nullable String serialize(Object value, GraphQLContext context, Locale locale) {
		String text = value.toString();
		if (text.equals(this.nothing)) {
			return null;
		}
		try {
			return this.reader.apply(text).toString();
		}
		catch (IllegalArgumentException ex) {
			throw new CoercingSerializeException(ex.getMessage(), ex);
		}
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		if (!(input instanceof String text)) {
			throw new CoercingParseValueException("A text is expected, and not " + shown(input.toString()));
		}
		try {
			return read(text);
		}
		catch (IllegalArgumentException ex) {
			throw new CoercingParseValueException(ex.getMessage(), ex);
		}
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		if (!(input instanceof StringValue literal)) {
			throw new CoercingParseLiteralException("A text in quotes is expected");
		}
		try {
			return read(literal.getValue());
		}
		catch (IllegalArgumentException ex) {
			throw new CoercingParseLiteralException(ex.getMessage(), ex);
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(input.toString());
	}

	private T read(String text) {
		if (text.length() > Limits.ID) {
			throw new IllegalArgumentException("'%s' is too long".formatted(shown(text)));
		}
		return this.reader.apply(text);
	}

	private static String shown(String text) {
		return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "..." : text;
	}

}
