package nl.rodedraad.api;

import java.util.HashMap;
import java.util.Map;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.TypeFromAST;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Measures a valid operation before it runs. A fragment is measured once however often it is spread, so that a short
 * document of fragments within fragments cannot make the measuring itself expensive.
 *
 * <p>A field with a {@code first} argument holds that many items; other lists are short by nature and count once.
 * Fields of the introspection count as one: graphql-java has its own bounds for them.
 */
final class OperationMeasure {

	private final GraphQLSchema schema;

	private final CoercedVariables variables;

	private final int page;

	private final Map<String, FragmentDefinition> fragments;

	private final Map<String, OperationSize> measured = new HashMap<>();

	private OperationMeasure(ExecutionContext context, int page) {
		this.schema = context.getGraphQLSchema();
		this.variables = context.getCoercedVariables();
		this.fragments = context.getFragmentsByName();
		this.page = page;
	}

	/**
	 * The size of an operation.
	 * @param page most items that a list counts for, whatever {@code first} says
	 * @throws LimitExceededException if an argument in it is too long
	 */
	static OperationSize of(ExecutionContext context, int page) {
		OperationDefinition operation = context.getOperationDefinition();
		OperationMeasure measure = new OperationMeasure(context, page);
		int directives = operation.getDirectives().size();
		for (VariableDefinition variable : operation.getVariableDefinitions()) {
			GraphQLType type = TypeFromAST.getTypeFromAST(measure.schema, variable.getType());
			ArgumentSizes.check("$" + variable.getName(), type, measure.variables.get(variable.getName()));
			directives += variable.getDirectives().size();
		}
		return measure.selections(operation.getSelectionSet(), measure.schema.getQueryType()).with(directives);
	}

	private OperationSize selections(@Nullable SelectionSet set, GraphQLCompositeType parent) {
		if (set == null) {
			return OperationSize.NONE;
		}
		OperationSize shared = OperationSize.NONE;
		Map<String, OperationSize> byType = new HashMap<>();
		for (Selection<?> selection : set.getSelections()) {
			if (selection instanceof Field field) {
				shared = shared.and(field(field, parent));
			}
			else {
				GraphQLCompositeType type = condition(selection, parent);
				OperationSize size = fragment(selection, type);
				if (type instanceof GraphQLObjectType && type != parent) {
					byType.merge(type.getName(), size, OperationSize::and);
				}
				else {
					shared = shared.and(size);
				}
			}
		}
		return shared.and(byType.values().stream().reduce(OperationSize.NONE, OperationSize::or));
	}

	private GraphQLCompositeType condition(Selection<?> selection, GraphQLCompositeType parent) {
		TypeName name = (selection instanceof InlineFragment inline) ? inline.getTypeCondition()
				: this.fragments.get(((FragmentSpread) selection).getName()).getTypeCondition();
		return (name != null) ? (GraphQLCompositeType) this.schema.getType(name.getName()) : parent;
	}

	private OperationSize fragment(Selection<?> selection, GraphQLCompositeType type) {
		if (selection instanceof InlineFragment inline) {
			return selections(inline.getSelectionSet(), type).with(inline.getDirectives().size());
		}
		FragmentSpread spread = (FragmentSpread) selection;
		String name = spread.getName();
		OperationSize known = this.measured.get(name);
		if (known == null) {
			FragmentDefinition fragment = this.fragments.get(name);
			known = selections(fragment.getSelectionSet(), type).with(fragment.getDirectives().size());
			this.measured.put(name, known);
		}
		return known.with(spread.getDirectives().size());
	}

	private OperationSize field(Field field, GraphQLCompositeType parent) {
		boolean alias = field.getAlias() != null;
		if (field.getName().startsWith("__")) {
			return OperationSize.NONE.below(alias, 1).with(field.getDirectives().size());
		}
		GraphQLFieldDefinition definition = Introspection.getFieldDef(this.schema, parent, field.getName());
		for (Argument argument : field.getArguments()) {
			ArgumentSizes.check(argument.getName(), definition.getArgument(argument.getName()).getType(), argument.getValue());
		}
		OperationSize below = (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)
				? selections(field.getSelectionSet(), type) : OperationSize.NONE;
		return below.below(alias, items(field, definition)).with(field.getDirectives().size());
	}

	/** Numbers out of bounds count as the nearest bound: that they are wrong is for {@code PageRequest} to say. */
	private int items(Field field, GraphQLFieldDefinition definition) {
		GraphQLArgument first = definition.getArgument("first");
		if (first == null) {
			return 1;
		}
		Number number = number(field, first);
		return (int) Math.max(1, Math.min((number != null) ? number.longValue() : Limits.PAGE_DEFAULT, this.page));
	}

	private @Nullable Number number(Field field, GraphQLArgument first) {
		for (Argument argument : field.getArguments()) {
			if (argument.getName().equals(first.getName())) {
				return number(argument.getValue());
			}
		}
		return first.hasSetDefaultValue() ? number(first.getArgumentDefaultValue().getValue()) : null;
	}

	private @Nullable Number number(@Nullable Object value) {
		if (value instanceof IntValue literal) {
			return literal.getValue();
		}
		if (value instanceof VariableReference reference) {
			return (this.variables.get(reference.getName()) instanceof Number number) ? number : null;
		}
		return (value instanceof Number number) ? number : null;
	}

}
