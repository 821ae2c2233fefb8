package nl.rodedraad.api;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import graphql.schema.GraphQLScalarType;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Period;

/** The scalars of the schema; {@code common.graphqls} says what each means. */
final class Scalars {

	private static final Pattern FACT_ID = Pattern.compile("f[0-9a-f]{20}");

	static final GraphQLScalarType PARTIAL_DATE = TextScalar.of("PartialDate", PartialDate::parse);

	static final GraphQLScalarType PERIOD = TextScalar.of("Period", Period::parse, Period.ALWAYS.toString());

	static final GraphQLScalarType FACT = TextScalar.of("FactId", Scalars::factId);

	static final GraphQLScalarType URL = TextScalar.of("Url", Scalars::url);

	static final GraphQLScalarType EURO = GraphQLScalarType.newScalar().name("Euro").coercing(new EuroCoercing()).build();

	static final List<GraphQLScalarType> ALL = List.of(PARTIAL_DATE, PERIOD, FACT, URL, EURO);

	private Scalars() {
	}

	private static String factId(String text) {
		if (!FACT_ID.matcher(text).matches()) {
			throw new IllegalArgumentException("'%s' is not the id of a fact: f and twenty hexadecimal digits".formatted(text));
		}
		return text;
	}

	private static URI url(String text) {
		URI uri = URI.create(text);
		if (uri.getHost() == null || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
			throw new IllegalArgumentException("'%s' is not an address on the web".formatted(text));
		}
		return uri;
	}

}
