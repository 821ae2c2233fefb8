package nl.rodedraad.api;

import graphql.GraphQLContext;
import nl.rodedraad.graph.DataVersion;

/**
 * The version of the data that an operation reads, from its first statement to its last.
 *
 * <p>A controller method that is mapped to a field takes it as a parameter; a batch method, which knows no other
 * arguments than its keys, takes it from the context:
 *
 * <pre>{@code
 * @QueryMapping
 * Connection<Deal> deals(PageRequest page, DataVersion version) { ... }
 *
 * @BatchMapping
 * Map<Deal, Text> name(List<Deal> deals, @ContextValue DataVersion dataVersion) { ... }
 * }</pre>
 */
public final class OperationVersion {

	/** The name under which the context of an operation holds it. */
	public static final String KEY = "dataVersion";

	private OperationVersion() {
	}

	/** The version that the operation of this context reads; for data loaders, whose environment has the context. */
	public static DataVersion of(GraphQLContext context) {
		DataVersion version = context.get(KEY);
		if (version == null) {
			throw new IllegalStateException("The operation has no version of the data: was it started past the interceptors?");
		}
		return version;
	}

}
