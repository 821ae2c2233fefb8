package nl.rodedraad.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.ValueType;
import nl.rodedraad.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the documents that facts rest on. */
final class SourceReader {

	private static final Set<String> KEYS = Set.of("id", "title", "publisher", "date", "kind", "kamerstuk", "url", "seen",
			"onBehalfOf", "text");

	private static final String VOCABULARY = "source-kind";

	private final DataFiles files;

	private final Vocabulary vocabulary;

	private final Problems problems;

	SourceReader(DataFiles files, Vocabulary vocabulary, Problems problems) {
		this.files = files;
		this.vocabulary = vocabulary;
		this.problems = problems;
	}

	/** By id, in the order of the files. */
	Map<String, Source> read() {
		Map<String, Source> sources = new LinkedHashMap<>();
		for (String name : this.files.names("sources/")) {
			this.files.yaml(name, this.problems).stream().flatMap((root) -> root.items().stream()).forEach((item) -> {
				Source source = source(item);
				if (sources.put(source.id(), source) != null) {
					this.problems.add(item, "The source '%s' is there already; an id is given once.".formatted(source.id()));
				}
			});
		}
		return sources;
	}

	private Source source(YamlNode item) {
		item.entries().forEach((key, value) -> {
			if (!KEYS.contains(key)) {
				this.problems.add(value, "A source has no key '%s'; it may have %s.".formatted(key, KEYS.stream().sorted().toList()));
			}
		});
		String kind = required(item, "kind");
		if (!this.vocabulary.codes().getOrDefault(VOCABULARY, Map.of()).containsKey(kind)) {
			this.problems.add(item, "'%s' is not in the vocabulary %s.".formatted(kind, VOCABULARY));
		}
		List<String> senders = item.get("onBehalfOf").map((list) -> list.items().stream().map(YamlNode::text).toList())
			.orElse(List.of());
		return new Source(required(item, "id"), required(item, "title"), required(item, "publisher"), date(item, "date"),
				ValueType.code(kind), optional(item, "kamerstuk"), optional(item, "url"), date(item, "seen"), senders,
				"true".equals(optional(item, "text")));
	}

	private @Nullable PartialDate date(YamlNode item, String key) {
		return item.get(key).map((node) -> {
			try {
				return PartialDate.parse(node.text());
			}
			catch (IllegalArgumentException ex) {
				this.problems.add(node, ex.getMessage() + ".");
				return null;
			}
		}).orElse(null);
	}

	private static @Nullable String optional(YamlNode item, String key) {
		return item.get(key).map(YamlNode::text).orElse(null);
	}

	private String required(YamlNode item, String key) {
		return item.get(key).map(YamlNode::text).orElseGet(() -> {
			this.problems.add(item, "A source needs the key '%s'.".formatted(key));
			return "";
		});
	}

}
