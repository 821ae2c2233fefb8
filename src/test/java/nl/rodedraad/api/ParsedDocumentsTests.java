package nl.rodedraad.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.ValidationError;
import nl.rodedraad.operation.OperationDocuments;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Which documents are parsed and validated again, and how many are kept. */
class ParsedDocumentsTests {

	private static final int CHARACTERS = 1_000;

	private final AtomicInteger parsed = new AtomicInteger();

	private final AtomicInteger validated = new AtomicInteger();

	private final ParsedDocuments documents = new ParsedDocuments(CHARACTERS);

	private final GraphQL graphql = GraphQL
		.newGraphQL(new SchemaGenerator().makeExecutableSchema(
				new SchemaParser().parse("type Query { word(first: Int): Word } type Word { text: String word(first: Int): Word }"),
				RuntimeWiring.newRuntimeWiring().build()))
		.instrumentation(new ChainedInstrumentation(new LimitsInstrumentation(ours()), new Counting()))
		.preparsedDocumentProvider(this.documents)
		.build();

	@Test
	void aDocumentThatComesAgainIsNeitherParsedNorValidated() {
		ask("{ word { text } }");
		ExecutionResult again = ask("{ word { text } }");
		assertThat(again.getErrors()).isEmpty();
		assertThat(this.parsed).hasValue(1);
		assertThat(this.validated).hasValue(1);
	}

	@Test
	void anotherDocumentIsParsed() {
		ask("{ word { text } }");
		ask("{ word { text  } }");
		assertThat(this.parsed).hasValue(2);
	}

	@Test
	void aDocumentThatIsNotValidIsNotKept() {
		assertThat(ask("{ sentence }").getErrors()).hasSize(1);
		assertThat(ask("{ sentence }").getErrors()).hasSize(1);
		assertThat(ask("{ word {").getErrors()).hasSize(1);
		assertThat(this.parsed).hasValue(3);
		assertThat(this.documents.characters()).isZero();
	}

	@Test
	void whatDependsOnVariablesIsMeasuredEachTime() {
		String document = "query($first: Int) { word(first: $first) { word(first: $first) { word(first: $first) { text } } } }";
		assertThat(ask(document, Map.of("first", 1)).getErrors()).isEmpty();
		assertThat(ask(document, Map.of("first", 100)).getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getMessage()).startsWith("Cost"));
		assertThat(this.parsed).hasValue(1);
	}

	@Test
	void everNewDocumentsDoNotTakeEverMoreMemory() {
		for (int i = 0; i < CHARACTERS; i++) {
			assertThat(ask("{ word { text } } # " + i).getErrors()).isEmpty();
		}
		assertThat(this.parsed).hasValue(CHARACTERS);
		assertThat(this.documents.characters()).isPositive().isLessThanOrEqualTo(CHARACTERS);
	}

	@Test
	void theLongestDocumentThatMayBeSentFits() {
		assertThat(Limits.DOCUMENTS).isGreaterThanOrEqualTo(2 * Limits.DOCUMENT);
	}

	private ExecutionResult ask(String document) {
		return ask(document, Map.of());
	}

	private ExecutionResult ask(String document, Map<String, Object> variables) {
		return this.graphql.execute(ExecutionInput.newExecutionInput(document).variables(variables).build());
	}

	private final class Counting extends SimplePerformantInstrumentation {

		@Override
		public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters, InstrumentationState state) {
			ParsedDocumentsTests.this.parsed.incrementAndGet();
			return SimpleInstrumentationContext.noOp();
		}

		@Override
		public InstrumentationContext<List<ValidationError>> beginValidation(InstrumentationValidationParameters parameters,
				InstrumentationState state) {
			ParsedDocumentsTests.this.validated.incrementAndGet();
			return SimpleInstrumentationContext.noOp();
		}

	}

	private static OperationDocuments ours() {
		try {
			return new OperationDocuments(new PathMatchingResourcePatternResolver());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
