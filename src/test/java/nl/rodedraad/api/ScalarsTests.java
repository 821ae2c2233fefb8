package nl.rodedraad.api;

import java.math.BigDecimal;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScalarsTests {

	@ParameterizedTest
	@ValueSource(strings = { "2023", "2023-05", "2024-02-29" })
	void aPartialDateIsWrittenAsItIsRead(String text) {
		assertThat(read(Scalars.PARTIAL_DATE, text)).isEqualTo(PartialDate.parse(text));
		assertThat(written(Scalars.PARTIAL_DATE, PartialDate.parse(text))).isEqualTo(text);
		assertThat(written(Scalars.PARTIAL_DATE, text)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "23", "2023-5", "2023-13", "2023-02-29", "2023-05-24T00:00", " 2023", "٢٠٢٣" })
	void whatIsNoPartialDateIsRefused(String text) {
		refused(Scalars.PARTIAL_DATE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021/2024", "2019-07/", "/2022", "2023-05" })
	void aPeriodIsWrittenAsItIsRead(String text) {
		assertThat(read(Scalars.PERIOD, text)).isEqualTo(Period.parse(text));
		assertThat(written(Scalars.PERIOD, Period.parse(text))).isEqualTo(text);
	}

	@Test
	void aPeriodWithoutAnyDateIsWrittenAsNothing() {
		assertThat(written(Scalars.PERIOD, Period.ALWAYS)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "2024/2021", "2021/2022/2023", "x/y" })
	void whatIsNoPeriodIsRefused(String text) {
		refused(Scalars.PERIOD, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "f", "f0123456789ABCDEF0123", "0123456789abcdef01234", "f0123456789abcdef01234" })
	void whatIsNoFactIdIsRefused(String text) {
		refused(Scalars.FACT, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "ftp://example.org", "javascript:alert(1)", "https://a b", "http:", "//example.org" })
	void whatIsNoAddressIsRefused(String text) {
		refused(Scalars.URL, text);
	}

	@Test
	void anAmountIsExactAndWrittenWithoutExponent() {
		assertThat(written(Scalars.EURO, 12_500_000_000L)).hasToString("12500000000");
		assertThat(written(Scalars.EURO, 0.1)).hasToString("0.1");
		assertThat(written(Scalars.EURO, new BigDecimal("1E+7"))).hasToString("10000000");
	}

	@Test
	void whatIsNoAmountIsRefused() {
		refused(Scalars.EURO, "12");
		refused(Scalars.EURO, Double.NaN);
		refused(Scalars.EURO, new BigDecimal("1E+999999"));
		refused(Scalars.EURO, new BigDecimal("1E-999999"));
		refused(Scalars.EURO, true);
	}

	@Test
	void whatTheDatabaseHoldsWronglyIsNotShown() {
		assertThatExceptionOfType(CoercingSerializeException.class).isThrownBy(() -> written(Scalars.PARTIAL_DATE, "soon"));
	}

	@Test
	void aRefusalDoesNotRepeatALongText() {
		assertThatExceptionOfType(CoercingParseValueException.class)
			.isThrownBy(() -> read(Scalars.PARTIAL_DATE, "x".repeat(10_000)))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(120));
	}

	private static Object read(GraphQLScalarType scalar, Object value) {
		return scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
	}

	private static Object written(GraphQLScalarType scalar, Object value) {
		return scalar.getCoercing().serialize(value, GraphQLContext.getDefault(), Locale.ENGLISH);
	}

	private static void refused(GraphQLScalarType scalar, Object value) {
		assertThatExceptionOfType(CoercingParseValueException.class).isThrownBy(() -> read(scalar, value));
	}

}
