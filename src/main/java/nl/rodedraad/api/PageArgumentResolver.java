package nl.rodedraad.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import nl.rodedraad.question.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/**
 * Lets a controller method take the arguments {@code first} and {@code after} of its field as a checked
 * {@link PageRequest}.
 *
 * <p>The list that its cursors belong to is named by the field and, when there is one, its {@code sort} argument:
 * {@code Query.deals:NAME}.
 */
final class PageArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PageRequest.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return PageRequest.of(environment.getArgument("first"), environment.getArgument("after"),
				OperationVersion.of(environment.getGraphQlContext()).generation(), list(environment));
	}

	private static String list(DataFetchingEnvironment environment) {
		GraphQLNamedType parent = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(environment.getParentType());
		String field = parent.getName() + "." + environment.getFieldDefinition().getName();
		@Nullable Object sort = environment.getArgument("sort");
		return (sort != null) ? field + ":" + sort : field;
	}

}
