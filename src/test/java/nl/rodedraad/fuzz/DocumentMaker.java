package nl.rodedraad.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.jspecify.annotations.Nullable;

/** Walks through the schema at random and writes down where it came as a document. */
final class DocumentMaker {

	private static final List<String> OF_THE_SCHEMA = List.of("__typename", "__schema { types { name } }", "__type(name: \"Deal\") { fields { name } }",
			"__schema { types { fields { type { fields { name } } } } }");

	private final GraphQLSchema schema;

	private final Values values;

	DocumentMaker(GraphQLSchema schema, Values values) {
		this.schema = schema;
		this.values = values;
	}

	Question make(Chance chance) {
		return new Walk(chance).question();
	}

	/** One document in the making. */
	private final class Walk {

		private final Chance chance;

		private final List<String> declared = new ArrayList<>();

		private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();

		private final StringBuilder fragments = new StringBuilder();

		private int names;

		private Walk(Chance chance) {
			this.chance = chance;
		}

		private Question question() {
			String selections = selections(DocumentMaker.this.schema.getQueryType(), 1 + this.chance.below(5));
			String head = this.declared.isEmpty() ? "query" : "query Q(" + String.join(", ", this.declared) + ")";
			return new Question(head + " " + selections + this.fragments, this.variables);
		}

		private String selections(GraphQLCompositeType type, int depth) {
			if (this.chance.oneIn(12)) {
				String name = "F" + this.names++;
				String selections = plain(type, depth);
				this.fragments.append(" fragment ").append(name).append(" on ").append(type.getName()).append(' ').append(selections);
				return "{ ..." + name + " }";
			}
			return plain(type, depth);
		}

		private String plain(GraphQLCompositeType type, int depth) {
			List<String> selections = new ArrayList<>();
			if (type instanceof GraphQLFieldsContainer fields) {
				Set<String> taken = new HashSet<>();
				for (int i = 1 + this.chance.below(3); i > 0; i--) {
					GraphQLFieldDefinition field = this.chance.of(fields.getFieldDefinitions());
					if (depth > 0 || isLeaf(field)) {
						selections.add((taken.add(field.getName()) ? "" : "a" + this.names++ + ": ") + field(field, depth));
					}
				}
			}
			List<GraphQLObjectType> members = members(type);
			if (!members.isEmpty() && this.chance.oneIn(2)) {
				GraphQLObjectType member = this.chance.of(members);
				selections.add("... on " + member.getName() + " " + selections(member, depth));
			}
			if (selections.isEmpty() || this.chance.oneIn(20)) {
				selections.add((type == DocumentMaker.this.schema.getQueryType()) ? this.chance.of(OF_THE_SCHEMA) : "__typename");
			}
			return "{ " + String.join(" ", selections) + " }";
		}

		private List<GraphQLObjectType> members(GraphQLCompositeType type) {
			if (type instanceof GraphQLInterfaceType shared) {
				return DocumentMaker.this.schema.getImplementations(shared);
			}
			return (type instanceof GraphQLUnionType union) ? union.getTypes().stream().map(GraphQLObjectType.class::cast).toList() : List.of();
		}

		private String field(GraphQLFieldDefinition field, int depth) {
			String arguments = field.getArguments()
				.stream()
				.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) || this.chance.oneIn(3) || argument.getName().equals("first"))
				.map((argument) -> argument.getName() + ": " + value(field, argument))
				.collect(Collectors.joining(", "));
			String directive = this.chance.oneIn(30) ? (this.chance.oneIn(2) ? " @include(if: true)" : " @skip(if: false)") : "";
			return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + directive
					+ (isLeaf(field) ? "" : " " + selections((GraphQLCompositeType) below(field), depth - 1));
		}

		private String value(GraphQLFieldDefinition field, GraphQLArgument argument) {
			String about = argument.getName().equals("id") ? field.getName() : argument.getName();
			Object value = DocumentMaker.this.values.of(about, argument.getType(), this.chance);
			if (this.chance.oneIn(2)) {
				return Values.literal(value);
			}
			String name = "v" + this.names++;
			this.declared.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
			this.variables.put(name, value);
			return "$" + name;
		}

		private static boolean isLeaf(GraphQLFieldDefinition field) {
			return !(below(field) instanceof GraphQLCompositeType);
		}

		private static GraphQLNamedOutputType below(GraphQLFieldDefinition field) {
			return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
		}

	}

}
