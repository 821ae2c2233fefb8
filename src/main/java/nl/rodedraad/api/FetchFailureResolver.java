package nl.rodedraad.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

/** Gives what a field throws its place in the closed list of errors. */
final class FetchFailureResolver extends DataFetcherExceptionResolverAdapter {

	@Override
	protected GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment environment) {
		return Failures.toError(ex, GraphqlErrorBuilder.newError(environment), environment.getExecutionId().toString());
	}

}
