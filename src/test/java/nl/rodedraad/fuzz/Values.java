package nl.rodedraad.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonValue;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes values for arguments and variables: mostly real ones of the right type, and writes them as literals. */
final class Values {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<Object> NUMBERS = List.of(0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE);

	private static final List<Object> WRONG = List.of(true, 1, -1, 3.5, 1e300, 99999999999999999L, "x", "", List.of(), List.of(List.of("x")), Map.of(),
			Map.of("name", 1), List.of(1, "x", true), new Code("GEEN_WAARDE"));

	private final Seen seen;

	Values(Seen seen) {
		this.seen = seen;
	}

	/** A value that the type takes, though what it names may not be there. */
	@Nullable Object of(String name, GraphQLType type, Chance chance) {
		if (type instanceof GraphQLNonNull nonNull) {
			return some(name, nonNull.getWrappedType(), chance);
		}
		return chance.oneIn(40) ? null : some(name, type, chance);
	}

	private Object some(String name, GraphQLType type, Chance chance) {
		if (type instanceof GraphQLList list) {
			int items = chance.oneIn(50) ? 101 : chance.below(4);
			return IntStream.range(0, items).mapToObj((i) -> some(name, GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()), chance)).toList();
		}
		if (type instanceof GraphQLInputObjectType object) {
			Map<String, Object> fields = new LinkedHashMap<>();
			for (GraphQLInputObjectField field : object.getFields()) {
				if (GraphQLTypeUtil.isNonNull(field.getType()) || chance.oneIn(3)) {
					fields.put(field.getName(), of(field.getName(), field.getType(), chance));
				}
			}
			return fields;
		}
		if (type instanceof GraphQLEnumType codes) {
			return new Code(chance.of(codes.getValues()).getName());
		}
		return scalar(name, ((GraphQLNamedType) type).getName(), chance);
	}

	private Object scalar(String name, String type, Chance chance) {
		return switch (type) {
			case "Int" -> chance.oneIn(12) ? chance.of(NUMBERS) : 1 + chance.below(4);
			case "Boolean" -> chance.oneIn(2);
			case "FactId" -> chance.of(this.seen.facts());
			case "ID" -> chance.oneIn(8) ? Hostile.text(chance) : this.seen.id(name, chance);
			default -> chance.oneIn(3) ? Hostile.text(chance) : chance.of(name.startsWith("after") ? this.seen.cursors() : this.seen.words());
		};
	}

	/** A value without regard to any type. */
	static Object wrong(Chance chance) {
		return chance.oneIn(2) ? chance.of(WRONG) : Hostile.text(chance);
	}

	/** As it stands in a document. */
	static String literal(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.entrySet().stream().map((field) -> field.getKey() + ": " + literal(field.getValue())).collect(Collectors.joining(", ", "{", "}"));
		}
		if (value instanceof List<?> list) {
			return list.stream().map(Values::literal).collect(Collectors.joining(", ", "[", "]"));
		}
		return (value instanceof Code code) ? code.name() : JSON.writeValueAsString(value);
	}

	/** A value of an enum, which is written without quotes in a document and with them in variables. */
	record Code(@JsonValue String name) {

	}

}
