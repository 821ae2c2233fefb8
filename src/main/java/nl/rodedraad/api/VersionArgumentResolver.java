package nl.rodedraad.api;

import graphql.schema.DataFetchingEnvironment;
import nl.rodedraad.graph.DataVersion;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/** Lets a controller method take the {@link DataVersion} of its operation as a parameter. */
final class VersionArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == DataVersion.class && parameter.getParameterAnnotations().length == 0;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return OperationVersion.of(environment.getGraphQlContext());
	}

}
