package nl.rodedraad.api;

import java.util.Collection;
import java.util.Map;

import graphql.Scalars;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** Refuses arguments that are too long, whether they stand in the document or in the variables. */
final class ArgumentSizes {

	private ArgumentSizes() {
	}

	/**
	 * Checks a value and all values within it.
	 * @param name what the reader calls it
	 * @param value a literal of the document, or the value of a variable
	 */
	static void check(String name, GraphQLType type, @Nullable Object value) {
		if (type instanceof GraphQLNonNull nonNull) {
			check(name, nonNull.getWrappedType(), value);
		}
		else if (type instanceof GraphQLList list) {
			checkList(name, list.getWrappedType(), value);
		}
		else if (type instanceof GraphQLInputObjectType object) {
			checkObject(name, object, value);
		}
		else if (value instanceof StringValue literal) {
			checkText(name, type, literal.getValue());
		}
		else if (value instanceof String text) {
			checkText(name, type, text);
		}
	}

	private static void checkList(String name, GraphQLType type, @Nullable Object value) {
		Object items = (value instanceof ArrayValue literal) ? literal.getValues() : value;
		if (items instanceof Collection<?> collection) {
			LimitExceededException.check("list", "Items of '%s'".formatted(name), Limits.LIST, collection.size());
			collection.forEach((item) -> check(name, type, item));
		}
		else {
			check(name, type, value);
		}
	}

	private static void checkObject(String name, GraphQLInputObjectType type, @Nullable Object value) {
		if (value instanceof ObjectValue literal) {
			for (ObjectField field : literal.getObjectFields()) {
				checkField(name, type, field.getName(), field.getValue());
			}
		}
		else if (value instanceof Map<?, ?> map) {
			map.forEach((field, fieldValue) -> checkField(name, type, String.valueOf(field), fieldValue));
		}
	}

	private static void checkField(String name, GraphQLInputObjectType type, String field, @Nullable Object value) {
		GraphQLInputObjectField definition = type.getFieldDefinition(field);
		if (definition != null) {
			check(name + "." + field, definition.getType(), value);
		}
	}

	private static void checkText(String name, GraphQLType type, String text) {
		boolean id = Scalars.GraphQLID.getName().equals(GraphQLTypeUtil.simplePrint(type));
		LimitExceededException.check(id ? "id" : "text", "Characters of '%s'".formatted(name), id ? Limits.ID : Limits.TEXT,
				text.length());
	}

}
