package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.SourceSection;
import nl.rodedraad.fact.ValueType;
import nl.rodedraad.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the documents that facts rest on. */
final class SourceReader {

	static final String FOLDER = "sources/";

	private static final Set<String> KEYS = Set.of("id", "title", "publisher", "date", "kind", "kamerstuk", "url", "seen",
			"onBehalfOf", "text", "sections");

	private static final Set<String> SECTION_KEYS = Set.of("section", "begins", "ends", "sections");

	static final String VOCABULARY = "source-kind";

	private static final String MINISTRY = "ministry";

	private final DataFiles files;

	private final Vocabulary vocabulary;

	private final Problems problems;

	private final List<YamlNode> senders = new ArrayList<>();

	SourceReader(DataFiles files, Vocabulary vocabulary, Problems problems) {
		this.files = files;
		this.vocabulary = vocabulary;
		this.problems = problems;
	}

	/** By id, in the order of the files. */
	Map<String, Source> read() {
		Map<String, Source> sources = new LinkedHashMap<>();
		for (String name : this.files.names(FOLDER)) {
			this.files.yaml(name, this.problems).stream().flatMap((root) -> root.items().stream()).forEach((item) -> {
				Source source = source(item);
				if (sources.put(source.id(), source) != null) {
					this.problems.add(item, "The source '%s' is there already; an id is given once.".formatted(source.id()));
				}
			});
		}
		return sources;
	}

	/** Complains of senders that are no ministries; possible only when all things are known. */
	void checkSenders(Things things) {
		for (YamlNode sender : this.senders) {
			if (things.get(sender.text()).filter((thing) -> thing.kind().equals(MINISTRY)).isEmpty()) {
				this.problems.add(sender, "There is no ministry '%s'; write it as ministry/slug.".formatted(sender.text()));
			}
		}
	}

	private Source source(YamlNode item) {
		this.problems.unknownKeys(item, KEYS, "A source");
		String kind = required(item, "kind");
		if (!this.vocabulary.codes().getOrDefault(VOCABULARY, Map.of()).containsKey(kind)) {
			this.problems.add(item, "'%s' is not in the vocabulary %s: %s.".formatted(kind, VOCABULARY,
					this.vocabulary.codes().getOrDefault(VOCABULARY, Map.of()).keySet()));
		}
		List<YamlNode> onBehalfOf = item.get("onBehalfOf").map(YamlNode::items).orElse(List.of());
		this.senders.addAll(onBehalfOf);
		return new Source(required(item, "id"), required(item, "title"), required(item, "publisher"), date(item, "date"),
				ValueType.code(kind), optional(item, "kamerstuk"), optional(item, "url"), date(item, "seen"),
				onBehalfOf.stream().map(YamlNode::text).toList(),
				optional(item, "text"), sections(item, new HashSet<>()));
	}

	private List<SourceSection> sections(YamlNode item, Set<String> labels) {
		return item.get("sections").stream().flatMap((list) -> list.items().stream()).map((node) -> section(node, labels)).toList();
	}

	private SourceSection section(YamlNode node, Set<String> labels) {
		this.problems.unknownKeys(node, SECTION_KEYS, "A section");
		String label = required(node, "section");
		if (!labels.add(label)) {
			this.problems.add(node, "The section '%s' is there already; give each a name of its own.".formatted(label));
		}
		return new SourceSection(label, required(node, "begins"), optional(node, "ends"), sections(node, labels));
	}

	private @Nullable PartialDate date(YamlNode item, String key) {
		return item.get(key).map((node) -> {
			try {
				return PartialDate.parse(node.text());
			}
			catch (IllegalArgumentException ex) {
				this.problems.add(node, ex.getMessage() + "; correct it.");
				return null;
			}
		}).orElse(null);
	}

	private static @Nullable String optional(YamlNode item, String key) {
		return item.get(key).map(YamlNode::text).orElse(null);
	}

	private String required(YamlNode item, String key) {
		return item.get(key).map(YamlNode::text).orElseGet(() -> {
			this.problems.add(item, "The key '%s' is missing; a source and a section need it.".formatted(key));
			return "";
		});
	}

}
