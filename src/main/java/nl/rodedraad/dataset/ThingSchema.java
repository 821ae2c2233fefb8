package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import nl.rodedraad.fact.Kind;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.ValueType;
import nl.rodedraad.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Describes the files of one kind of thing, from the same vocabulary that the reader goes by. */
final class ThingSchema {

	private static final Map<String, Object> TEXT = Map.of("type", "string");

	private static final String EVIDENCE = "evidence";

	private static final String REMARK = "remark";

	private static final Map<String, Object> BASIS = Map.of("enum", List.of("stated", "classified"));

	private final Vocabulary vocabulary;

	private final Map<String, Object> definitions = new LinkedHashMap<>();

	ThingSchema(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	Map<String, Object> of(Kind kind) {
		Map<String, Object> thing = defined(kind);
		return Schemas.file(kind.label(), thing, this.definitions);
	}

	private Map<String, Object> defined(Kind kind) {
		return defined(kind.id(), () -> Schemas.titled(kind.label(), thing(kind)));
	}

	/** Written out once however often it is used. */
	private Map<String, Object> defined(String name, Supplier<Map<String, Object>> schema) {
		if (!this.definitions.containsKey(name)) {
			this.definitions.put(name, Map.of());
			this.definitions.put(name, schema.get());
		}
		return Schemas.reference(name);
	}

	private Map<String, Object> thing(Kind kind) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("id", Schemas.titled(new Text("kenmerk", "id, in lower case"), Schemas.pattern(Schemas.SLUG)));
		properties.put("aliases", Schemas.titled(new Text("oude kenmerken", "old ids"), Schemas.oneOrMore(Schemas.pattern(Schemas.SLUG))));
		properties.put(EVIDENCE, Schemas.titled(new Text("bewijs", "holds for all below that names none of its own"), evidences()));
		properties.put("remarks", Schemas.titled(new Text("opmerkingen", "remarks: what is no fact"), Schemas.oneOrMore(defined(REMARK, this::remark))));
		for (String key : new LinkedHashSet<>(this.vocabulary.keysOf(kind.id()))) {
			this.vocabulary.predicate(kind.id(), key)
				.ifPresent((predicate) -> properties.put(key, Schemas.titled(predicate.label(), Schemas.oneOrMore(defined(predicate.id(), () -> item(predicate))))));
		}
		return Schemas.mapping(properties, List.of("id"));
	}

	private Map<String, Object> item(Predicate predicate) {
		if (predicate.nested()) {
			return defined(this.vocabulary.kinds().get(predicate.objects().iterator().next()));
		}
		boolean text = predicate.range() != null && predicate.range().type() == ValueType.TEXT;
		List<String> required = new ArrayList<>(List.of(text ? "nl" : predicate.as()));
		Map<String, Object> properties = new LinkedHashMap<>();
		Map<String, Object> value = value(predicate.range(), predicate.objects());
		if (!text) {
			properties.put(predicate.as(), value);
		}
		predicate.qualifiers().forEach((name, qualifier) -> {
			properties.put(name, value(qualifier.range(), qualifier.kinds()));
			if (qualifier.required()) {
				required.add(name);
			}
		});
		common(properties);
		Map<String, Object> mapping = Schemas.mapping(properties, required);
		return (text || required.size() > 1) ? mapping : Schemas.shortOrLong(value, mapping);
	}

	private void common(Map<String, Object> properties) {
		properties.put("from", date());
		properties.put("to", date());
		properties.put("nl", TEXT);
		properties.put("en", TEXT);
		properties.put("basis", BASIS);
		properties.putIfAbsent("rule", TEXT);
		properties.put(EVIDENCE, evidences());
	}

	private Map<String, Object> value(Predicate.@Nullable Range range, Set<String> kinds) {
		if (range == null) {
			return Schemas.pattern("((%s)/)?%s".formatted(String.join("|", new TreeSet<>(kinds)), Schemas.SLUG));
		}
		return switch (range.type()) {
			case TEXT, STRING -> Schemas.WORDS;
			case DATE -> date();
			case PERIOD -> defined("period", () -> Schemas.PERIOD);
			case INTEGER -> Schemas.ordered("type", "integer");
			case DECIMAL, EURO -> Schemas.ordered("type", "number");
			case URL -> Schemas.ordered("type", "string", "pattern", "^https?://");
			case CODE -> codes(String.valueOf(range.vocabulary()));
		};
	}

	private Map<String, Object> date() {
		return defined("date", () -> Schemas.DATE);
	}

	private Map<String, Object> codes(String name) {
		return defined("code-" + name, () -> Schemas.codes(this.vocabulary.codes().getOrDefault(name, Map.of())));
	}

	private Map<String, Object> evidences() {
		Map<String, Object> one = defined(EVIDENCE, ThingSchema::evidence);
		return defined("evidences", () -> Schemas.oneOrMore(one));
	}

	private static Map<String, Object> evidence() {
		return Schemas.titled(new Text("bewijs", "the place in a source where a reader can check this"), Schemas.mapping(Schemas.ordered(
				"source", Schemas.titled(new Text("bron", "id below sources/"), TEXT),
				"section", Schemas.titled(new Text("paragraaf", "heading, with its number"), Schemas.WORDS),
				"page", Schemas.titled(new Text("bladzijde", "page"), Schemas.WORDS),
				"anchor", Schemas.titled(new Text("anker", "at most six words that stand there literally"),
						Schemas.ordered("type", List.of("string", "number"), "pattern", "^\\s*\\S+(\\s+\\S+){0,5}\\s*$")),
				"precision", Schemas.ordered("enum", List.of("passage", "document", "row")),
				"basis", BASIS,
				"rule", Schemas.titled(new Text("regel", "how we classified; goes with basis: classified"), TEXT),
				"nl", TEXT, "en", TEXT), List.of("source")));
	}

	private Map<String, Object> remark() {
		return Schemas.titled(new Text("opmerking", "a caveat, a gap in the sources, a check"), Schemas.mapping(Schemas.ordered(
				"kind", codes(DatasetReader.REMARK_KIND),
				"nl", TEXT, "en", TEXT, EVIDENCE, evidences()), List.of("kind", "nl")));
	}

}
