package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.rodedraad.fact.Kind;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.ValueType;
import nl.rodedraad.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the kinds, the predicate registry and the closed lists of values. */
final class VocabularyReader {

	private static final String KINDS = "vocabularies/kinds.yaml";

	private static final String PREDICATES = "vocabularies/predicates.yaml";

	private static final String VALUES = "vocabularies/values.yaml";

	/** Need not be there. */
	static final String RULES = "vocabularies/rules.yaml";

	static final List<String> FILES = List.of(KINDS, PREDICATES, VALUES);

	private final DataFiles files;

	private final Problems problems;

	VocabularyReader(DataFiles files, Problems problems) {
		this.files = files;
		this.problems = problems;
	}

	/** @throws InvalidDatasetException if a vocabulary file is missing, since nothing can be read without it */
	Vocabulary read() {
		for (String name : FILES) {
			if (this.files.names(name).isEmpty()) {
				this.problems.add(name, 1, "This file is missing, and without it nothing else can be read; put it back.");
			}
		}
		this.problems.throwIfAny();
		Map<String, Map<String, Text>> codes = codes();
		Map<String, Kind> kinds = kinds();
		List<Predicate> predicates = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		this.files.yaml(PREDICATES, this.problems).stream().flatMap((root) -> root.items().stream()).forEach((item) -> {
			Predicate predicate = predicate(item, kinds.keySet(), codes.keySet());
			predicates.add(predicate);
			if (!ids.add(predicate.id())) {
				this.problems.add(item, "The predicate %s is there already; give this one another id.".formatted(predicate.id()));
			}
			if (predicate.objects().isEmpty() == (predicate.range() == null)) {
				this.problems.add(item, "The predicate %s needs either 'objects' or a 'value'.".formatted(predicate.id()));
			}
		});
		this.problems.throwIfAny();
		return new Vocabulary(kinds, predicates, rules(), codes);
	}

	private Map<String, Kind> kinds() {
		Map<String, Kind> kinds = new LinkedHashMap<>();
		this.files.yaml(KINDS, this.problems).stream().flatMap((root) -> root.items().stream()).forEach((item) -> {
			String id = required(item, "id");
			if (kinds.put(id, new Kind(id, label(item, "label"), optional(item, "files"), flag(item, "qualified"))) != null) {
				this.problems.add(item, "The kind '%s' is there already; give this one another id.".formatted(id));
			}
		});
		return kinds;
	}

	private Map<String, Map<String, Text>> codes() {
		Map<String, Map<String, Text>> codes = new LinkedHashMap<>();
		this.files.yaml(VALUES, this.problems).ifPresent((root) -> root.entries().forEach((name, list) -> {
			Map<String, Text> values = new LinkedHashMap<>();
			for (YamlNode item : list.items()) {
				if (values.put(required(item, "id"), text(item)) != null) {
					this.problems.add(item, "The vocabulary %s has '%s' twice.".formatted(name, required(item, "id")));
				}
			}
			codes.put(name, values);
		}));
		return codes;
	}

	private Map<String, Text> rules() {
		Map<String, Text> rules = new LinkedHashMap<>();
		this.files.names(RULES).stream().flatMap((name) -> this.files.yaml(name, this.problems).stream()).flatMap((root) -> root.items().stream())
			.forEach((item) -> {
				Text rule = text(item);
				if (rules.put(String.valueOf(rule.en()), rule) != null) {
					this.problems.add(item, "The rule '%s' is there twice; keep one.".formatted(rule.en()));
				}
			});
		return rules;
	}

	private Predicate predicate(YamlNode item, Set<String> kinds, Set<String> vocabularies) {
		Set<String> objects = names(item, "objects");
		for (String kind : objects) {
			if (!kinds.contains(kind)) {
				this.problems.add(item, "'%s' is not a kind; see %s.".formatted(kind, KINDS));
			}
		}
		Map<String, Predicate.Qualifier> qualifiers = new LinkedHashMap<>();
		item.get("qualifiers").ifPresent((map) -> map.entries()
			.forEach((name, type) -> qualifiers.put(name, qualifier(type, vocabularies))));
		return new Predicate(required(item, "id"), required(item, "key"), names(item, "subjects"), objects,
				item.get("value").map((type) -> range(type, type.text(), vocabularies)).orElse(null), required(item, "as"),
				flag(item, "nested"), "one".equals(required(item, "cardinality")), qualifiers, optional(item, "countedBy"),
				optional(item, "classifiedBy"), label(item, "label"), item.get("inverse").map(this::text).orElse(null));
	}

	private Predicate.Qualifier qualifier(YamlNode node, Set<String> vocabularies) {
		boolean required = node.text().endsWith("!");
		String type = required ? node.text().substring(0, node.text().length() - 1) : node.text();
		if (type.startsWith("ref:")) {
			return new Predicate.Qualifier(null, Set.of(type.substring("ref:".length()).split("\\|")), required);
		}
		return new Predicate.Qualifier(range(node, type, vocabularies), Set.of(), required);
	}

	private Predicate.Range range(YamlNode node, String type, Set<String> vocabularies) {
		if (type.startsWith("code:")) {
			String vocabulary = type.substring("code:".length());
			if (!vocabularies.contains(vocabulary)) {
				this.problems.add(node, "There is no vocabulary '%s'; see %s.".formatted(vocabulary, VALUES));
			}
			return new Predicate.Range(ValueType.CODE, vocabulary);
		}
		try {
			return new Predicate.Range(ValueType.named(type), null);
		}
		catch (IllegalArgumentException ex) {
			this.problems.add(node, "'%s' is not a type of value.".formatted(type));
			return new Predicate.Range(ValueType.STRING, null);
		}
	}

	private static Set<String> names(YamlNode item, String key) {
		Set<String> names = new LinkedHashSet<>();
		item.get(key).ifPresent((list) -> list.items().forEach((name) -> names.add(name.text())));
		return names;
	}

	private static boolean flag(YamlNode item, String key) {
		return item.get(key).map(YamlNode::text).filter("true"::equals).isPresent();
	}

	private static @Nullable String optional(YamlNode item, String key) {
		return item.get(key).map(YamlNode::text).orElse(null);
	}

	private String required(YamlNode item, String key) {
		return item.get(key).map(YamlNode::text).orElseGet(() -> {
			this.problems.add(item, "The key '%s' is missing.".formatted(key));
			return "";
		});
	}

	private Text label(YamlNode item, String key) {
		return item.get(key).map(this::text).orElseGet(() -> {
			this.problems.add(item, "The key '%s' is missing.".formatted(key));
			return new Text("", null);
		});
	}

	private Text text(YamlNode node) {
		return new Text(required(node, "nl"), required(node, "en"));
	}

}
