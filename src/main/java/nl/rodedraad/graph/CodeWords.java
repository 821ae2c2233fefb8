package nl.rodedraad.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.Value;
import nl.rodedraad.fact.ValueType;
import nl.rodedraad.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The words for the codes in facts, so that a fact can be read without knowing from which closed list each code is. */
final class CodeWords {

	private final Map<String, Predicate> predicates;

	/** By vocabulary and code in its canonical form. */
	private final Map<String, Map<String, Text>> words = new HashMap<>();

	CodeWords(Vocabulary vocabulary) {
		this.predicates = vocabulary.predicates().stream().collect(Collectors.toMap(Predicate::id, Function.identity()));
		vocabulary.codes().forEach((name, codes) -> {
			Map<String, Text> canonical = new HashMap<>();
			codes.forEach((code, label) -> canonical.put(ValueType.code(code), label));
			this.words.put(name, canonical);
		});
	}

	/** The words for the value of a fact, or null when it is no code. */
	@Nullable Text of(String predicate, Value value) {
		Predicate known = this.predicates.get(predicate);
		return (known == null) ? null : of(known.range(), value.written());
	}

	/** The words for the value of a qualifier of a fact, or null when it is no code. */
	@Nullable Text of(String predicate, String qualifier, String value) {
		Predicate known = this.predicates.get(predicate);
		Predicate.Qualifier narrowing = (known == null) ? null : known.qualifiers().get(qualifier);
		return (narrowing == null) ? null : of(narrowing.range(), value);
	}

	private @Nullable Text of(Predicate.@Nullable Range range, String code) {
		String vocabulary = (range == null) ? null : range.vocabulary();
		return (vocabulary == null) ? null : this.words.getOrDefault(vocabulary, Map.of()).get(code);
	}

}
