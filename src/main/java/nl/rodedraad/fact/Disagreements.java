package nl.rodedraad.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Finds the facts that disagree; see {@link Disagreement} for what that means. */
public final class Disagreements {

	private static final String AS_OF = "asOf";

	private final Map<String, Predicate> predicates;

	public Disagreements(Collection<Predicate> predicates) {
		this.predicates = predicates.stream().collect(Collectors.toMap(Predicate::id, (predicate) -> predicate));
	}

	/** All disagreements among the facts: contradictions first, then what was counted differently. */
	public List<Disagreement> among(Collection<Fact> facts) {
		List<Fact> single = facts.stream().filter((fact) -> predicate(fact).single()).toList();
		List<Fact> counted = single.stream().filter((fact) -> rule(fact) != null).toList();
		List<Disagreement> found = new ArrayList<>();
		found.addAll(find(Disagreement.Kind.CONTRADICTION, single, Fact::qualifiers, Disagreements::contradict));
		found.addAll(find(Disagreement.Kind.COUNTED_DIFFERENTLY, counted, this::whatWasCounted, this::countDifferently));
		return found;
	}

	private static List<Disagreement> find(Disagreement.Kind kind, List<Fact> facts, Function<Fact, Object> qualifiers,
			BiPredicate<Fact, Fact> disagree) {
		Map<List<Object>, List<Fact>> comparable = new LinkedHashMap<>();
		for (Fact fact : facts) {
			List<Object> topic = List.of(fact.subject(), fact.predicate(), qualifiers.apply(fact));
			comparable.computeIfAbsent(topic, (key) -> new ArrayList<>()).add(fact);
		}
		List<Disagreement> found = new ArrayList<>();
		for (List<Fact> group : comparable.values()) {
			List<String> sides = group.stream()
				.filter((fact) -> group.stream().anyMatch((other) -> disagree.test(fact, other)))
				.map(Fact::id)
				.sorted()
				.toList();
			if (!sides.isEmpty()) {
				found.add(new Disagreement(kind, sides));
			}
		}
		return found;
	}

	private Predicate predicate(Fact fact) {
		Predicate predicate = this.predicates.get(fact.predicate());
		if (predicate == null) {
			throw new IllegalArgumentException("The registry has no predicate " + fact.predicate());
		}
		return predicate;
	}

	private @Nullable String rule(Fact fact) {
		String countedBy = predicate(fact).countedBy();
		return (countedBy == null) ? null : fact.qualifiers().get(countedBy);
	}

	/** Sources count on different days too; what matters here is that they say by which rule. */
	private SortedMap<String, String> whatWasCounted(Fact fact) {
		SortedMap<String, String> rest = new TreeMap<>(fact.qualifiers());
		rest.remove(predicate(fact).countedBy());
		rest.remove(AS_OF);
		return rest;
	}

	private boolean countDifferently(Fact one, Fact other) {
		return !String.valueOf(rule(one)).equals(rule(other)) && !one.object().key().equals(other.object().key());
	}

	private static boolean contradict(Fact one, Fact other) {
		return one.valid().overlaps(other.valid()) && !mayBeSame(one.object(), other.object());
	}

	/** A coarser date or period does not contradict a finer one that lies in it. */
	private static boolean mayBeSame(FactObject one, FactObject other) {
		if (one instanceof Value a && other instanceof Value b && a.type() == b.type()) {
			return switch (a.type()) {
				case DATE -> PartialDate.parse(a.written()).mayEqual(PartialDate.parse(b.written()));
				case PERIOD -> mayEqual(Period.parse(a.written()), Period.parse(b.written()));
				default -> a.key().equals(b.key());
			};
		}
		return one.key().equals(other.key());
	}

	private static boolean mayEqual(Period one, Period other) {
		return mayEqual(one.from(), other.from()) && mayEqual(one.to(), other.to());
	}

	private static boolean mayEqual(@Nullable PartialDate one, @Nullable PartialDate other) {
		return one == null || other == null || one.mayEqual(other);
	}

}
