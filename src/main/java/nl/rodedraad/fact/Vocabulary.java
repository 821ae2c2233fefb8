package nl.rodedraad.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the dataset: which kinds of things there are, what may be said of them, and the closed lists of values.
 *
 * @param kinds by id, in the order of the file
 * @param predicates in the order of the file
 * @param rules the rules of ours as the data files say them, each in both languages; a rule that is not there has its English alone
 * @param codes vocabulary name to its codes as the data files write them, each with its label
 */
public record Vocabulary(Map<String, Kind> kinds, List<Predicate> predicates, Map<String, Text> rules,
		Map<String, Map<String, Text>> codes) {

	/** The predicate that a key stands for in a thing of the kind. */
	public Optional<Predicate> predicate(String kind, String key) {
		return this.predicates.stream().filter((predicate) -> predicate.key().equals(key) && predicate.isFor(kind)).findFirst();
	}

	public Collection<String> keysOf(String kind) {
		return this.predicates.stream().filter((predicate) -> predicate.isFor(kind)).map(Predicate::key).toList();
	}

}
