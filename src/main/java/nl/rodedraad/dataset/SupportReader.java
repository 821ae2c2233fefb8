package nl.rodedraad.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Precision;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.ValueType;
import org.jspecify.annotations.Nullable;

/** Reads evidence, and what makes it a support. */
final class SupportReader {

	private static final Set<String> KEYS = Set.of("source", "section", "page", "anchor", "precision", "basis", "rule", "nl", "en");

	private static final int ANCHOR_WORDS = 6;

	private final Map<String, Source> sources;

	private final Problems problems;

	SupportReader(Map<String, Source> sources, Problems problems) {
		this.sources = sources;
		this.problems = problems;
	}

	/** The supports of an item with the evidence as written; empty, and then a problem, when there are none. */
	Map<Support, YamlNode> supports(Item item) {
		Optional<YamlNode> evidence = item.evidence();
		if (evidence.isEmpty() || evidence.get().items().isEmpty()) {
			this.problems.add(item.node(), "Nothing supports '%s' of %s; add 'evidence' here or with the thing itself."
				.formatted(item.predicate().key(), item.subject().id()));
			return Map.of();
		}
		boolean own = item.nested() == null;
		Text note = (own && !isText(item)) ? text(item.node()).orElse(null) : null;
		Map<Support, YamlNode> supports = new LinkedHashMap<>();
		for (YamlNode node : evidence.get().items()) {
			support(node, item, own, note).ifPresent((support) -> supports.putIfAbsent(support, node));
		}
		return supports;
	}

	private static boolean isText(Item item) {
		return item.predicate().range() != null && item.predicate().range().type() == ValueType.TEXT;
	}

	/** @param own whether what the item says of basis and rule goes for this evidence, and not for what is nested in it */
	private Optional<Support> support(YamlNode node, Item item, boolean own, @Nullable Text note) {
		Optional<Evidence> evidence = evidence(node);
		if (evidence.isEmpty()) {
			return Optional.empty();
		}
		YamlNode basisNode = node.get("basis").or(() -> own ? item.node().get("basis") : Optional.empty()).orElse(null);
		Optional<YamlNode> written = node.get("rule").or(() -> own ? rule(item) : Optional.empty());
		String ours = item.predicate().classifiedBy();
		if (basisNode == null && written.isEmpty() && ours != null) {
			return Optional.of(new Support(Basis.CLASSIFIED, evidence.get(), ours, text(node).orElse(note), List.of()));
		}
		Basis basis = (basisNode == null) ? Basis.STATED : basis(basisNode);
		String rule = written.map(YamlNode::text).orElse(null);
		if (basisNode == null && rule != null) {
			this.problems.add(written.get(), "A 'rule' goes with 'basis: classified'; add that, or leave the rule out.");
		}
		if (basis == Basis.CLASSIFIED && rule == null) {
			this.problems.add(basisNode, "What is classified needs a 'rule' that says how.");
			return Optional.empty();
		}
		return Optional.of(new Support(basis, evidence.get(), (basis == Basis.STATED) ? null : rule, text(node).orElse(note), List.of()));
	}

	/** What a count says under 'rule' is how the source counted, not how we classified. */
	private static Optional<YamlNode> rule(Item item) {
		return item.predicate().qualifiers().containsKey("rule") ? Optional.empty() : item.node().get("rule");
	}

	private Basis basis(YamlNode node) {
		return switch (node.text()) {
			case "stated" -> Basis.STATED;
			case "classified" -> Basis.CLASSIFIED;
			default -> {
				this.problems.add(node, "The basis is 'stated' or 'classified', not '%s'; derived facts are computed.".formatted(node.text()));
				yield Basis.STATED;
			}
		};
	}

	/** The evidence, or nothing when it is wrong, which is then a problem. */
	Optional<Evidence> evidence(YamlNode node) {
		Optional<YamlNode> sourceNode = node.get("source");
		if (sourceNode.isEmpty()) {
			this.problems.add(node, "Evidence needs a 'source'.");
			return Optional.empty();
		}
		this.problems.unknownKeys(node, KEYS, "Evidence");
		Source source = this.sources.get(sourceNode.get().text());
		if (source == null) {
			this.problems.add(sourceNode.get(), "There is no source '%s'; add it under sources/.".formatted(sourceNode.get().text()));
			return Optional.empty();
		}
		String section = node.get("section").or(() -> node.get("page")).map(YamlNode::text).orElse(null);
		String anchor = node.get("anchor").map(YamlNode::text).orElse(null);
		if (anchor != null && anchor.strip().split("\\s+").length > ANCHOR_WORDS) {
			this.problems.add(node, "An anchor has at most %d words: '%s'.".formatted(ANCHOR_WORDS, anchor));
		}
		if (source.hasText() && (anchor == null || section == null)) {
			this.problems.add(node, "Evidence in %s needs a 'section' and an 'anchor': it is one of the source texts.".formatted(source.id()));
		}
		if (source.hasText() && section != null && !source.hasSection(section)) {
			this.problems.add(node, "%s has no section '%s'; its sections stand under sources/.".formatted(source.id(), section));
		}
		Precision precision = precision(node, anchor);
		if (source.hasText() && anchor != null && precision != Precision.PASSAGE) {
			this.problems.add(node, "Evidence in %s is always a passage: it is one of the source texts; leave 'precision' out.".formatted(source.id()));
		}
		return Optional.of(new Evidence(source.id(), section, anchor, precision));
	}

	private Precision precision(YamlNode node, @Nullable String anchor) {
		Optional<YamlNode> written = node.get("precision");
		if (written.isEmpty()) {
			return (anchor == null) ? Precision.DOCUMENT : Precision.PASSAGE;
		}
		try {
			Precision precision = Precision.valueOf(written.get().text().toUpperCase(Locale.ROOT));
			if (precision == Precision.PASSAGE && anchor == null) {
				this.problems.add(node, "Precision 'passage' needs an 'anchor'.");
			}
			return precision;
		}
		catch (IllegalArgumentException ex) {
			this.problems.add(written.get(), "The precision is 'passage', 'document' or 'row', not '%s'.".formatted(written.get().text()));
			return Precision.DOCUMENT;
		}
	}

	/** The words in both languages, or nothing when there are none; Dutch missing beside English is a problem. */
	Optional<Text> text(YamlNode node) {
		Optional<String> nl = node.get("nl").map(YamlNode::text).filter((text) -> !text.isBlank());
		Optional<String> en = node.get("en").map(YamlNode::text).filter((text) -> !text.isBlank());
		if (nl.isEmpty() && en.isPresent()) {
			this.problems.add(node, "There is English but no Dutch; add 'nl'.");
		}
		return nl.map((dutch) -> new Text(dutch.strip(), en.map(String::strip).orElse(null)));
	}

}
