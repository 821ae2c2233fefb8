package nl.rodedraad.api;

import java.util.List;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import nl.rodedraad.operation.OperationDocuments;
import org.jspecify.annotations.Nullable;

/** Refuses operations that are over the {@link Limits} before anything of them runs. */
final class LimitsInstrumentation extends SimplePerformantInstrumentation {

	/** The parser stops at these; the instrumentation turns its stopping into an error that names the limit. */
	static final ParserOptions PARSER = ParserOptions.getDefaultOperationParserOptions()
		.transform((options) -> options.maxCharacters(Limits.DOCUMENT)
			.maxTokens(Limits.TOKENS)
			.maxWhitespaceTokens(Limits.DOCUMENT)
			.maxRuleDepth(Limits.GRAMMAR_DEPTH));

	private final OperationDocuments trusted;

	/**
	 * @param trusted the documents that are ours, whose cost was looked at when they were written
	 */
	LimitsInstrumentation(OperationDocuments trusted) {
		this.trusted = trusted;
	}

	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		LimitExceededException.check("document", "Characters of the document", Limits.DOCUMENT,
				parameters.getQuery().length());
		parameters.getGraphQLContext().put(ParserOptions.class, PARSER);
		return SimpleInstrumentationContext.whenCompleted((document, failure) -> refuse(failure));
	}

	/** The parser stops counting at the limit, so what it found is told as one more. */
	private static void refuse(@Nullable Throwable failure) {
		if (failure instanceof ParseCancelledException) {
			throw new LimitExceededException("tokens", "Tokens of the document, at least", Limits.TOKENS, Limits.TOKENS + 1);
		}
		if (failure instanceof ParseCancelledTooDeepException) {
			throw new LimitExceededException("grammar", "Brackets within each other, at least", Limits.GRAMMAR_DEPTH,
					Limits.GRAMMAR_DEPTH + 1);
		}
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		OperationSize size = OperationMeasure.of(context, Limits.PAGE);
		context.getGraphQLContext().put(OperationSize.class, size);
		List<?> asked = context.getOperationDefinition().getSelectionSet().getSelections();
		if (asked.size() == 1 && asked.get(0) instanceof Field field) {
			context.getGraphQLContext().put(OperationMeter.ROOT_FIELD, field.getName());
		}
		size.checkShape();
		int most = this.trusted.name(context.getExecutionInput().getQuery()).isPresent() ? Limits.TRUSTED_COST : Limits.COST;
		if (size.cost() > most) {
			throw new LimitExceededException("cost", "Cost of the operation, list sizes counted in", most, size.cost(), advice(context, most));
		}
		return SimpleInstrumentationContext.noOp();
	}

	/** Looks for the longest lists with which the same operation fits; the longer they are, the more it costs. */
	private static String advice(ExecutionContext context, int most) {
		int fits = 0;
		int over = Limits.PAGE;
		while (over - fits > 1) {
			int page = (fits + over) / 2;
			if (OperationMeasure.of(context, page).cost() <= most) {
				fits = page;
			}
			else {
				over = page;
			}
		}
		return (fits > 0) ? "; with first: %d in its lists it fits".formatted(fits) : "; ask for less in each request";
	}

}
