package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.FactCounts;
import nl.rodedraad.fact.Support;

/**
 * What a dataset holds, on what grounds, and what is unknown: counted here once, for whoever reads it as a page or asks it
 * of the graph.
 *
 * @param total all facts
 * @param tranches by number, without the deals that no source names
 * @param deals by tranche and id
 * @param predicates facts by predicate, by its id
 * @param sources by number of facts, most first
 */
public record Coverage(FactCounts total, List<OfTranche> tranches, List<OfDeal> deals, Map<String, FactCounts> predicates,
		List<OfSource> sources) {

	/** What every deal could have. */
	private static final List<String> OF_A_DEAL = List.of("SIGNED", "START", "END", "MONEY", "PARTY", "IN_MUNICIPALITY", "INTERVENTION",
			"EVALUATION");

	/** What every deal, or else one of its parts, could have. */
	private static final List<String> OF_A_DEAL_OR_PART = List.of("THEME", "INVOLVED", "OUTCOME");

	private static final Set<String> PARTS = Set.of("PILLAR", "INTERVENTION", "EVALUATION");

	private static final Set<String> LISTS_OF_MINISTRIES = Set.of("PARTIES_MINISTRY", "PARTIES_SIGNATORY", "PARTIES");

	public static Coverage of(Dataset dataset) {
		List<OfDeal> deals = deals(dataset.facts());
		return new Coverage(FactCounts.of(dataset.facts()), tranches(deals), deals, predicates(dataset.facts()), sources(dataset));
	}

	/** What two parts of a dataset hold together, which may both tell something of the same deal but have no fact or source in common. */
	public Coverage plus(Coverage other) {
		List<OfDeal> deals = Stream.of(this.deals, other.deals).flatMap(List::stream)
			.collect(Collectors.toMap(OfDeal::deal, Function.identity(), OfDeal::plus)).values().stream().sorted(OfDeal.ORDER).toList();
		Map<String, FactCounts> predicates = new TreeMap<>(this.predicates);
		other.predicates.forEach((predicate, counts) -> predicates.merge(predicate, counts, FactCounts::plus));
		List<OfSource> sources = Stream.of(this.sources, other.sources).flatMap(List::stream).sorted(OfSource.ORDER).toList();
		return new Coverage(this.total.plus(other.total), tranches(deals), deals, predicates, sources);
	}

	private static List<OfDeal> deals(List<Fact> facts) {
		Map<String, List<Fact>> bySubject = facts.stream().collect(Collectors.groupingBy(Fact::subject));
		return bySubject.keySet().stream().filter((subject) -> subject.startsWith("deal/")).map((deal) -> deal(deal, bySubject))
			.sorted(OfDeal.ORDER).toList();
	}

	private static OfDeal deal(String deal, Map<String, List<Fact>> bySubject) {
		List<Fact> own = bySubject.get(deal);
		List<Fact> all = new ArrayList<>(own);
		own.stream().filter((fact) -> PARTS.contains(fact.predicate())).map((fact) -> fact.object().key()).distinct()
			.forEach((part) -> all.addAll(bySubject.getOrDefault(part, List.of())));
		int tranche = objects(own, "IN_TRANCHE").stream().findFirst().map((id) -> Integer.parseInt(id.substring("tranche/".length())))
			.orElse(0);
		List<String> missing = Stream.concat(lacking(OF_A_DEAL, own), lacking(OF_A_DEAL_OR_PART, all)).toList();
		return new OfDeal(deal, tranche, FactCounts.of(all), objects(own, "COMPLETE"), objects(own, "SEARCHED"), missing);
	}

	private static Stream<String> lacking(List<String> predicates, List<Fact> facts) {
		Set<String> there = facts.stream().map(Fact::predicate).collect(Collectors.toSet());
		return predicates.stream().filter((predicate) -> !there.contains(predicate));
	}

	private static List<String> objects(List<Fact> facts, String predicate) {
		return facts.stream().filter((fact) -> fact.predicate().equals(predicate)).map((fact) -> fact.object().key()).distinct().sorted()
			.toList();
	}

	private static List<OfTranche> tranches(List<OfDeal> deals) {
		Map<Integer, List<OfDeal>> byNumber = deals.stream().filter((deal) -> deal.tranche() > 0)
			.collect(Collectors.groupingBy(OfDeal::tranche, TreeMap::new, Collectors.toList()));
		return byNumber.entrySet().stream().map((entry) -> {
			long complete = entry.getValue().stream().filter((deal) -> deal.complete().stream().anyMatch(LISTS_OF_MINISTRIES::contains)).count();
			FactCounts counts = entry.getValue().stream().map(OfDeal::counts).reduce(FactCounts.NONE, FactCounts::plus);
			return new OfTranche(entry.getKey(), entry.getValue().size(), (int) complete, counts);
		}).toList();
	}

	private static Map<String, FactCounts> predicates(List<Fact> facts) {
		return facts.stream().collect(Collectors.groupingBy(Fact::predicate, TreeMap::new,
				Collectors.collectingAndThen(Collectors.toList(), FactCounts::of)));
	}

	private static List<OfSource> sources(Dataset dataset) {
		Map<String, Set<Fact>> bySource = new HashMap<>();
		dataset.facts().forEach((fact) -> fact.supports().stream().map(Support::evidence).filter(Objects::nonNull).map(Evidence::source)
			.forEach((source) -> bySource.computeIfAbsent(source, (id) -> new HashSet<>()).add(fact)));
		return dataset.sources().keySet().stream().map((id) -> new OfSource(id, FactCounts.of(bySource.getOrDefault(id, Set.of()))))
			.sorted(OfSource.ORDER).toList();
	}

	/**
	 * Of a tranche.
	 *
	 * @param number of the tranche
	 * @param deals how many it has
	 * @param withCompleteMinistries in how many of them all ministries that are party are known
	 * @param counts facts about its deals and their parts
	 */
	public record OfTranche(int number, int deals, int withCompleteMinistries, FactCounts counts) {

	}

	/**
	 * Of a deal, with its pillars, interventions and evaluations.
	 *
	 * @param deal its id
	 * @param tranche number of its tranche, or 0 when it has none
	 * @param complete lists that a source gives in full, as codes of the vocabulary {@code list}
	 * @param searched lists for which documents were searched
	 * @param missing predicates that every deal could have and this one has not: unknown, not absent
	 */
	public record OfDeal(String deal, int tranche, FactCounts counts, List<String> complete, List<String> searched, List<String> missing) {

		private static final Comparator<OfDeal> ORDER = Comparator.comparing(OfDeal::tranche).thenComparing(OfDeal::deal);

		private OfDeal plus(OfDeal other) {
			List<String> missing = this.missing.stream().filter(other.missing::contains).toList();
			return new OfDeal(this.deal, Math.max(this.tranche, other.tranche), this.counts.plus(other.counts),
					both(this.complete, other.complete), both(this.searched, other.searched), missing);
		}

		private static List<String> both(List<String> some, List<String> others) {
			return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
		}

	}

	/**
	 * Of a source.
	 *
	 * @param source its id
	 * @param counts facts that it supports
	 */
	public record OfSource(String source, FactCounts counts) {

		private static final Comparator<OfSource> ORDER = Comparator.comparing((OfSource one) -> -one.counts().facts())
			.thenComparing(OfSource::source);

	}

}
