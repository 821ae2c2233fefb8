package nl.rodedraad.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Keeps documents that were parsed and found valid, so that a question which comes again costs neither. The text of the
 * document is all of its key, which is safe because what is measured while parsing depends on the text alone, and what
 * depends on variables too is measured every time an operation runs: see {@link LimitsInstrumentation}.
 *
 * <p>A document that is not valid is looked at anew each time: nobody sends it often, and who sends it on purpose cannot
 * drive out those that are asked. Documents count by their length, since a parsed one takes memory in proportion to it.
 */
final class ParsedDocuments implements PreparsedDocumentProvider {

	private final Cache<String, PreparsedDocumentEntry> entries;

	/** @param characters total length of the documents that are kept at the most */
	ParsedDocuments(long characters) {
		this.entries = Caffeine.newBuilder()
			.maximumWeight(characters)
			.weigher((String document, PreparsedDocumentEntry entry) -> document.length())
			.build();
	}

	/** Not computed inside the cache: a long document would hold up others that happen to be stored beside it. */
	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry known = this.entries.getIfPresent(input.getQuery());
		if (known != null) {
			return CompletableFuture.completedFuture(known);
		}
		PreparsedDocumentEntry entry = parseAndValidate.apply(input);
		if (!entry.hasErrors()) {
			this.entries.put(input.getQuery(), entry);
		}
		return CompletableFuture.completedFuture(entry);
	}

	/** Total length of the documents that are kept. */
	long characters() {
		this.entries.cleanUp();
		return this.entries.asMap().keySet().stream().mapToLong(String::length).sum();
	}

}
