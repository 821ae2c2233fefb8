package nl.rodedraad.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import nl.rodedraad.api.ThingLoaders.FactsKey;
import nl.rodedraad.api.ThingLoaders.Follow;
import nl.rodedraad.api.ThingLoaders.NeighbourKey;
import nl.rodedraad.api.ThingLoaders.RelatedKey;
import nl.rodedraad.api.ThingLoaders.SaidKey;
import nl.rodedraad.api.ThingLoaders.Which;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactSupport;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Evaluation;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.NodeTypes;
import nl.rodedraad.question.catalogue.Organisation;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.catalogue.Relation;
import nl.rodedraad.question.catalogue.Source;
import nl.rodedraad.question.catalogue.Step;
import nl.rodedraad.question.catalogue.Surroundings.Neighbours;
import nl.rodedraad.question.provenance.Counted;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Ties the fields of things to the loaders that answer them. */
@Component
final class ThingWiring implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		RelationField.ALL.forEach((field) -> fetch(wiring, field.type(), field.name(), related(field)));
		ValueField.ALL.forEach((field) -> field.types().forEach((type) -> fetch(wiring, type, field.name(), said(field))));
		for (String type : NodeTypes.names()) {
			fetch(wiring, type, "description", of(Node::description));
			fetch(wiring, type, "neighbours", (environment) -> neighbours(environment));
			fetch(wiring, type, "facts", (environment) -> facts(environment, ThingLoaders.FACTS, ((Node) source(environment)).id()));
			fetch(wiring, type, "remarks", byId(ThingLoaders.REMARKS));
			fetch(wiring, type, "contradictions", byId(ThingLoaders.CONTRADICTIONS));
		}
		fetch(wiring, "Source", "facts", (environment) -> facts(environment, ThingLoaders.SOURCE_FACTS, ((Source) source(environment)).id()));
		fetch(wiring, "Fact", "subject", node(EvidencedFact::subject));
		fetch(wiring, "Fact", "object", node(EvidencedFact::object));
		fetch(wiring, "Fact", "subjectId", of(EvidencedFact::subject));
		fetch(wiring, "Fact", "objectId", of(EvidencedFact::object));
		fetch(wiring, "Support", "from", (environment) -> from(environment));
		fetch(wiring, "Programme", "kind", of(Programme::programmeKind));
		fetch(wiring, "Evaluation", "kind", of(Evaluation::evaluationKind));
		fetch(wiring, "Organisation", "kind", of(Organisation::organisationKind));
		fetch(wiring, "Step", "kind", of(Step::stepKind));
		fetch(wiring, "Party", "party", of(Relation::node));
		fetch(wiring, "Involvement", "party", of(Relation::node));
		fetch(wiring, "Actor", "actor", of(Relation::node));
		fetch(wiring, "LayerEffect", "layer", of(Relation::node));
	}

	private static void fetch(RuntimeWiring.Builder wiring, String type, String field, DataFetcher<?> fetcher) {
		wiring.type(type, (builder) -> builder.dataFetcher(field, fetcher));
	}

	@SuppressWarnings("unchecked")
	private static <S, T> DataFetcher<T> of(Function<S, @Nullable T> property) {
		return (environment) -> property.apply((S) source(environment));
	}

	private static Object source(DataFetchingEnvironment environment) {
		Object source = environment.getSource();
		if (source == null) {
			throw new IllegalStateException("A field of a thing is asked of nothing: " + environment.getField().getName());
		}
		return source;
	}

	private static <K, V> DataLoader<K, V> loader(DataFetchingEnvironment environment, String name) {
		DataLoader<K, V> loader = environment.getDataLoader(name);
		if (loader == null) {
			throw new IllegalStateException("There is no loader " + name);
		}
		return loader;
	}

	private static DataFetcher<?> related(RelationField field) {
		return (environment) -> {
			Follow follow = new Follow(field.predicate(), field.outgoing(), environment.getSelectionSet().contains("facts"));
			DataLoader<RelatedKey, List<Relation>> loader = loader(environment, ThingLoaders.RELATED);
			CompletableFuture<List<Relation>> relations = loader.load(new RelatedKey(((Node) source(environment)).id(), follow))
				.thenApply((all) -> all.stream().filter(field::shows).toList());
			return field.single() ? relations.thenApply((all) -> all.stream().findFirst().orElse(null)) : relations;
		};
	}

	private static DataFetcher<?> said(ValueField field) {
		return (environment) -> {
			DataLoader<SaidKey, List<EvidencedFact>> loader = loader(environment, ThingLoaders.SAID);
			return loader.load(new SaidKey(((Node) source(environment)).id(), field.predicate()))
				.thenApply((facts) -> facts.stream().map(field.form()).toList());
		};
	}

	private static CompletableFuture<Connection<?>> neighbours(DataFetchingEnvironment environment) {
		DataLoader<NeighbourKey, Neighbours> loader = loader(environment, ThingLoaders.NEIGHBOURS);
		String id = ((Node) source(environment)).id();
		return loader.load(new NeighbourKey(id, which(environment)))
			.thenApply((neighbours) -> Connection.of(neighbours.page(), neighbours::total));
	}

	private static CompletableFuture<Connection<?>> facts(DataFetchingEnvironment environment, String name, String id) {
		DataLoader<FactsKey, Counted<EvidencedFact>> loader = loader(environment, name);
		return loader.load(new FactsKey(id, which(environment))).thenApply((facts) -> Connection.of(facts.page(), facts::total));
	}

	private static Which which(DataFetchingEnvironment environment) {
		PageRequest page = PageRequest.of(environment.getArgument("first"), environment.getArgument("after"),
				OperationVersion.of(environment.getGraphQlContext()).generation(), environment.getField().getName());
		return new Which(environment.getArgument("predicates"), environment.getArgument("kind"), page);
	}

	private static DataFetcher<?> byId(String name) {
		return (environment) -> loader(environment, name).load(((Node) source(environment)).id());
	}

	private static @Nullable Object from(DataFetchingEnvironment environment) {
		String fact = ((FactSupport) source(environment)).derivedFrom();
		return (fact == null) ? null : loader(environment, ThingLoaders.FACTS_BY_ID).load(fact);
	}

	private static DataFetcher<?> node(Function<EvidencedFact, @Nullable String> id) {
		return (environment) -> {
			String thing = id.apply((EvidencedFact) source(environment));
			return (thing == null) ? null : loader(environment, ThingLoaders.NODES).load(thing);
		};
	}

}
