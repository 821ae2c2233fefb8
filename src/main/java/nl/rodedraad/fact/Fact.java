package nl.rodedraad.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Everything that the graph says. What a fact says is its identity; what supports it is not.
 *
 * @param id hash of all the rest but the supports
 * @param subject full id of the thing that it is about
 * @param predicate id in the predicate registry
 * @param object a thing or a value
 * @param qualifiers name to canonical value, sorted by name
 * @param valid when it holds
 * @param supports why it may be said; never empty
 */
public record Fact(String id, String subject, String predicate, FactObject object, SortedMap<String, String> qualifiers,
		Period valid, List<Support> supports) {

	public Fact {
		qualifiers = Collections.unmodifiableSortedMap(new TreeMap<>(qualifiers));
		supports = List.copyOf(supports);
		if (supports.isEmpty()) {
			throw new IllegalArgumentException("No fact without support: %s %s %s".formatted(subject, predicate, object.key()));
		}
	}

	public static Fact of(String subject, String predicate, FactObject object, Map<String, String> qualifiers, Period valid,
			List<Support> supports) {
		SortedMap<String, String> sorted = new TreeMap<>(qualifiers);
		return new Fact(FactId.of(subject, predicate, object, sorted, valid), subject, predicate, object, sorted, valid, supports);
	}

	/** The same fact, supported by what supports either. */
	public Fact and(Fact same) {
		if (!same.id.equals(this.id)) {
			throw new IllegalArgumentException("Only supports of the same fact can be joined: %s and %s".formatted(this.id, same.id));
		}
		List<Support> all = new ArrayList<>(this.supports);
		same.supports.stream().filter((support) -> !all.contains(support)).forEach(all::add);
		return new Fact(this.id, this.subject, this.predicate, this.object, this.qualifiers, this.valid, all);
	}

	/** The grounds on which it may be said, strongest first. */
	public List<Basis> bases() {
		return this.supports.stream().map(Support::basis).distinct().sorted().toList();
	}

	/** How many sources support it apart from each other; researched rows count as one. */
	public int independentSources() {
		return (int) evidence().map((one) -> (one.precision() == Precision.ROW) ? Precision.ROW : one.source()).distinct().count();
	}

	/** How exactly its best evidence points; null when it is derived from others alone. */
	public @Nullable Precision bestPrecision() {
		return evidence().map(Evidence::precision).min(Comparator.naturalOrder()).orElse(null);
	}

	private Stream<Evidence> evidence() {
		return this.supports.stream().map(Support::evidence).filter(Objects::nonNull);
	}

}
