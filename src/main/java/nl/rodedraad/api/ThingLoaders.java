package nl.rodedraad.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Catalogue;
import nl.rodedraad.question.catalogue.Relation;
import nl.rodedraad.question.catalogue.RemarkOn;
import nl.rodedraad.question.catalogue.Surroundings;
import nl.rodedraad.question.provenance.Contradiction;
import nl.rodedraad.question.provenance.ProvenanceQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Collects what many things on one level of an operation ask for, so that the same field with the same arguments costs one
 * statement, whatever the number of things.
 */
@Component
final class ThingLoaders {

	static final String RELATED = "related";

	static final String SAID = "said";

	static final String NEIGHBOURS = "neighbours";

	static final String FACTS = "facts";

	static final String SOURCE_FACTS = "sourceFacts";

	static final String REMARKS = "remarks";

	static final String CONTRADICTIONS = "contradictions";

	static final String NODES = "nodes";

	static final String FACTS_BY_ID = "factsById";

	ThingLoaders(BatchLoaderRegistry registry, Surroundings surroundings, ProvenanceQuestion provenance, Catalogue catalogue) {
		register(registry, RELATED, (RelatedKey key) -> key.field(), RelatedKey::id,
				(field, ids, version) -> surroundings.related(ids, field.predicate(), field.outgoing(), field.evidenced(), version), List.<Relation>of());
		register(registry, SAID, (SaidKey key) -> key.predicate(), SaidKey::id, (predicate, ids, version) -> surroundings.said(ids, predicate, version),
				List.<EvidencedFact>of());
		register(registry, NEIGHBOURS, (NeighbourKey key) -> key.which(), NeighbourKey::id,
				(which, ids, version) -> surroundings.neighbours(ids, which.predicates(), which.kind(), which.page(), version), null);
		register(registry, FACTS, (FactsKey key) -> key.which(), FactsKey::id,
				(which, ids, version) -> provenance.factsAbout(ids, which.predicates(), which.page(), version), null);
		register(registry, SOURCE_FACTS, (FactsKey key) -> key.which(), FactsKey::id,
				(which, ids, version) -> provenance.factsOf(ids, which.page(), version), null);
		register(registry, REMARKS, (String id) -> "", Function.identity(), (all, ids, version) -> surroundings.remarks(ids, version),
				List.<RemarkOn>of());
		register(registry, CONTRADICTIONS, (String id) -> "", Function.identity(),
				(all, ids, version) -> provenance.contradictionsAbout(ids, version), List.<Contradiction>of());
		register(registry, NODES, (String id) -> "", Function.identity(), (all, ids, version) -> catalogue.all(ids, version), null);
		register(registry, FACTS_BY_ID, (String id) -> "", Function.identity(), (all, ids, version) -> provenance.facts(ids, version), null);
	}

	/** Groups keys by their arguments and asks once for each group. */
	private static <K, A, V> void register(BatchLoaderRegistry registry, String name, Function<K, A> arguments, Function<K, String> id,
			Question<A, V> question, @Nullable V missing) {
		registry.<K, V>forName(name).registerMappedBatchLoader((keys, environment) -> {
			DataVersion version = OperationVersion.of(environment.getContext());
			return Mono.fromCallable(() -> {
				Map<K, V> answers = new HashMap<>();
				Map<A, List<K>> groups = keys.stream().collect(Collectors.groupingBy(arguments));
				groups.forEach((group, members) -> {
					Set<String> ids = members.stream().map(id).collect(Collectors.toSet());
					Map<String, V> found = question.ask(group, ids, version);
					members.forEach((key) -> {
						V answer = found.getOrDefault(id.apply(key), missing);
						if (answer != null) {
							answers.put(key, answer);
						}
					});
				});
				return answers;
			});
		});
	}

	/** A question about many things at once. */
	private interface Question<A, V> {

		Map<String, V> ask(A arguments, Set<String> ids, DataVersion version);

	}

	/** A thing whose relations are asked for. */
	record RelatedKey(String id, Follow field) {

	}

	/** Which relation to follow, and whether with its facts. */
	record Follow(String predicate, boolean outgoing, boolean evidenced) {

	}

	/** A thing of which facts with a value are asked for. */
	record SaidKey(String id, String predicate) {

	}

	/** A thing whose neighbours are asked for. */
	record NeighbourKey(String id, Which which) {

	}

	/** A thing or source whose facts are asked for. */
	record FactsKey(String id, Which which) {

	}

	/** Which neighbours or facts. */
	record Which(@Nullable List<String> predicates, @Nullable String kind, PageRequest page) {

	}

}
