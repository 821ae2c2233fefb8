package nl.rodedraad.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import nl.rodedraad.operation.OperationDocuments;
import org.jspecify.annotations.Nullable;

/** Asks the operation documents, which may cost more than others, with variables at random. */
final class OperationMaker {

	private final GraphQLSchema schema;

	private final Values values;

	private final List<String> documents;

	OperationMaker(GraphQLSchema schema, Values values, OperationDocuments documents) {
		this.schema = schema;
		this.values = values;
		this.documents = documents.names().stream().map((name) -> documents.text(name).orElseThrow()).toList();
	}

	Question make(Chance chance) {
		String document = chance.of(this.documents);
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		for (VariableDefinition variable : variables(document)) {
			variables.put(variable.getName(), this.values.of(variable.getName(), TypeFromAST.getTypeFromAST(this.schema, variable.getType()), chance));
		}
		return new Question(document, variables);
	}

	private static List<VariableDefinition> variables(String document) {
		return Parser.parse(document).getFirstDefinitionOfType(OperationDefinition.class).orElseThrow().getVariableDefinitions();
	}

}
