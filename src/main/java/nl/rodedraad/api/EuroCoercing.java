package nl.rodedraad.api;

import java.math.BigDecimal;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import org.jspecify.annotations.Nullable;

/** Amounts as exact decimal numbers: a deal is worth more than fits 32 bits, and money does not round. */
final class EuroCoercing implements Coercing<BigDecimal, BigDecimal> {

	/** A number such as 1e999999 would be written out with as many zeros. */
	private static final int LARGEST_EXPONENT = 15;

	@Override
	public BigDecimal serialize(Object value, GraphQLContext context, Locale locale) {
		BigDecimal amount = (value instanceof Number || value instanceof String) ? number(value.toString()) : null;
		if (amount == null) {
			throw new CoercingSerializeException("'%s' is not an amount".formatted(value));
		}
		return amount;
	}

	@Override
	public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
		BigDecimal amount = (input instanceof Number) ? number(input.toString()) : null;
		if (amount == null) {
			throw new CoercingParseValueException("An amount is a decimal number of at most 15 digits before the point");
		}
		return amount;
	}

	@Override
	public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		@Nullable BigDecimal amount = null;
		if (input instanceof IntValue whole) {
			amount = number(whole.getValue().toString());
		}
		else if (input instanceof FloatValue decimal) {
			amount = number(decimal.getValue().toString());
		}
		if (amount == null) {
			throw new CoercingParseLiteralException("An amount is a decimal number of at most 15 digits before the point");
		}
		return amount;
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return FloatValue.newFloatValue(new BigDecimal(input.toString())).build();
	}

	private static @Nullable BigDecimal number(String text) {
		if (text.length() > Limits.ID) {
			return null;
		}
		BigDecimal number;
		try {
			number = new BigDecimal(text);
		}
		catch (NumberFormatException ex) {
			return null;
		}
		if (number.precision() - number.scale() > LARGEST_EXPONENT || number.scale() > LARGEST_EXPONENT) {
			return null;
		}
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

}
