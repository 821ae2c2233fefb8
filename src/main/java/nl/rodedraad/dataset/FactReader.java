package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.FactObject;
import nl.rodedraad.fact.Period;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.Thing;
import nl.rodedraad.fact.ThingRef;
import nl.rodedraad.fact.Value;
import nl.rodedraad.fact.ValueType;
import nl.rodedraad.fact.Vocabulary;

/** Second pass: makes a fact of every item, now that all things are known. */
final class FactReader {

	private static final Set<String> COMMON = Set.of("from", "to", "evidence", "basis", "rule", "nl", "en");

	private final Vocabulary vocabulary;

	private final Things things;

	private final SupportReader supports;

	private final Problems problems;

	private final Map<String, LocatedFact> facts = new LinkedHashMap<>();

	private final List<Citation> citations = new ArrayList<>();

	FactReader(Vocabulary vocabulary, Things things, SupportReader supports, Problems problems) {
		this.vocabulary = vocabulary;
		this.things = things;
		this.supports = supports;
		this.problems = problems;
	}

	/** By id, in the order of the files; equal facts are one with the supports of all. */
	Map<String, LocatedFact> read(List<Item> items) {
		for (Item item : items) {
			fact(item).ifPresent((fact) -> this.facts.merge(fact.id(), new LocatedFact(fact, item.node()),
					(old, same) -> new LocatedFact(old.fact().and(same.fact()), old.where())));
		}
		return this.facts;
	}

	/** Where the facts read so far cite a source. */
	List<Citation> citations() {
		return this.citations;
	}

	private Optional<Fact> fact(Item item) {
		if (item.node().isMapping() && item.nested() == null) {
			checkKeys(item);
		}
		Map<Support, YamlNode> supports = this.supports.supports(item);
		Optional<? extends FactObject> object = object(item);
		Map<String, String> qualifiers = qualifiers(item);
		Period valid = valid(item);
		if (object.isEmpty() || supports.isEmpty()) {
			return Optional.empty();
		}
		Fact fact = Fact.of(item.subject().id(), item.predicate().id(), object.get(), qualifiers, valid, List.copyOf(supports.keySet()));
		supports.forEach((support, node) -> {
			if (support.evidence() != null) {
				this.citations.add(Citation.of(node, support.evidence(), item.node(), fact, support.basis()));
			}
		});
		return Optional.of(fact);
	}

	private void checkKeys(Item item) {
		Predicate predicate = item.predicate();
		Set<String> allowed = new HashSet<>(COMMON);
		allowed.addAll(predicate.qualifiers().keySet());
		if (!isText(predicate)) {
			allowed.add(predicate.as());
		}
		this.problems.unknownKeys(item.node(), allowed, "An item of '%s'".formatted(predicate.key()));
	}

	private Optional<? extends FactObject> object(Item item) {
		Predicate predicate = item.predicate();
		if (item.nested() != null) {
			return Optional.of(new ThingRef(item.nested().id()));
		}
		if (isText(predicate)) {
			Optional<Text> text = this.supports.text(item.node());
			if (text.isEmpty()) {
				this.problems.add(item.node(), "'%s' needs words in Dutch under 'nl'.".formatted(predicate.key()));
			}
			return text.map((words) -> new Value(ValueType.TEXT, words.nl(), words.en()));
		}
		Optional<YamlNode> written = item.node().isMapping() ? item.node().get(predicate.as()) : Optional.of(item.node());
		if (written.isEmpty() || !written.get().isScalar() || written.get().text().isBlank()) {
			this.problems.add(item.node(), "An item of '%s' needs '%s'.".formatted(predicate.key(), predicate.as()));
			return Optional.empty();
		}
		return (predicate.range() == null) ? reference(written.get(), predicate.objects(), item).map(ThingRef::new)
				: value(written.get(), predicate.range()).map((value) -> new Value(predicate.range().type(), value, null));
	}

	private static boolean isText(Predicate predicate) {
		return predicate.range() != null && predicate.range().type() == ValueType.TEXT;
	}

	private Map<String, String> qualifiers(Item item) {
		Map<String, String> qualifiers = new LinkedHashMap<>();
		item.predicate().qualifiers().forEach((name, qualifier) -> {
			Optional<YamlNode> written = (item.nested() == null) ? item.node().get(name) : Optional.empty();
			if (written.isEmpty()) {
				if (qualifier.required()) {
					this.problems.add(item.node(), "An item of '%s' needs '%s'.".formatted(item.predicate().key(), name));
				}
				return;
			}
			Optional<String> value = (qualifier.range() == null) ? reference(written.get(), qualifier.kinds(), item)
					: value(written.get(), qualifier.range());
			value.ifPresent((canonical) -> qualifiers.put(name, canonical));
		});
		return qualifiers;
	}

	/** A slug alone means a thing of the only kind allowed, or else of the kind of the subject itself. */
	private Optional<String> reference(YamlNode written, Set<String> kinds, Item item) {
		String own = item.subject().kind();
		Set<String> meant = (!written.text().contains("/") && kinds.contains(own)) ? Set.of(own) : kinds;
		Optional<String> found = this.things.find(written.text(), meant, item.context()).map(Thing::id);
		if (found.isEmpty()) {
			this.problems.add(written, "There is no %s '%s'; add it or correct the reference.".formatted(String.join(" or ", new TreeSet<>(kinds)),
					written.text()));
		}
		return found;
	}

	private Optional<String> value(YamlNode written, Predicate.Range range) {
		if (!written.isScalar()) {
			this.problems.add(written, "Here stands a list or a mapping; write one value.");
			return Optional.empty();
		}
		if (range.vocabulary() != null && !this.vocabulary.codes().get(range.vocabulary()).containsKey(written.text())) {
			this.problems.add(written, "'%s' is not in the vocabulary %s: %s.".formatted(written.text(), range.vocabulary(),
					this.vocabulary.codes().get(range.vocabulary()).keySet()));
			return Optional.empty();
		}
		try {
			return Optional.of(range.type().canonical(written.text()));
		}
		catch (IllegalArgumentException ex) {
			this.problems.add(written, ex.getMessage() + "; correct it.");
			return Optional.empty();
		}
	}

	private Period valid(Item item) {
		if (item.nested() != null || !item.node().isMapping()) {
			return Period.ALWAYS;
		}
		String from = item.node().get("from").map(YamlNode::text).orElse("");
		String to = item.node().get("to").map(YamlNode::text).orElse("");
		if (from.isEmpty() && to.isEmpty()) {
			return Period.ALWAYS;
		}
		try {
			return Period.parse(from + "/" + to);
		}
		catch (IllegalArgumentException ex) {
			YamlNode where = item.node().get("from").or(() -> item.node().get("to")).orElse(item.node());
			this.problems.add(where, ex.getMessage() + "; correct 'from' or 'to'.");
			return Period.ALWAYS;
		}
	}

	/**
	 * A fact and where it was read.
	 *
	 * @param fact the fact
	 * @param where the first item that says it
	 */
	record LocatedFact(Fact fact, YamlNode where) {

	}

}
