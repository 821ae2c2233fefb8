package nl.rodedraad.fuzz;

import java.util.List;

import graphql.schema.GraphQLSchema;
import nl.rodedraad.operation.OperationDocuments;

/** Gives each number its request. */
final class Requests {

	private final DocumentMaker maker;

	private final OperationMaker operations;

	private final PageRequests pages;

	Requests(Seen seen, GraphQLSchema schema, OperationDocuments documents, List<String> patterns) {
		Values values = new Values(seen);
		this.maker = new DocumentMaker(schema, values);
		this.operations = new OperationMaker(schema, values, documents);
		this.pages = new PageRequests(seen, patterns);
	}

	Request number(long number) {
		Chance chance = new Chance(number);
		Kind kind = Kind.of(chance);
		return switch (kind) {
			case DOCUMENT -> GraphQlRequests.post(kind, this.maker.make(chance));
			case OPERATION -> operation(this.operations.make(chance), chance);
			case SPOILED_DOCUMENT -> GraphQlRequests.post(kind, Spoiler.spoil(chance.oneIn(10) ? this.operations.make(chance) : this.maker.make(chance), chance));
			case BODY -> GraphQlRequests.body(this.maker.make(chance), chance);
			case TRANSPORT -> GraphQlRequests.transport(this.maker.make(chance), chance);
			case PAGE -> this.pages.page(chance);
			case ADDRESS -> this.pages.address(chance);
			case RAW -> RawRequests.make(chance);
		};
	}

	private static Request operation(Question question, Chance chance) {
		return chance.oneIn(2) ? GraphQlRequests.post(Kind.OPERATION, question) : GraphQlRequests.named(question, chance);
	}

}
