package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.rodedraad.dataset.FactReader.LocatedFact;
import nl.rodedraad.dataset.ThingReader.RemarkItem;
import nl.rodedraad.fact.Disagreements;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Remark;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.ValueType;
import nl.rodedraad.fact.Vocabulary;

/** Reads a whole dataset and checks everything before anything of it is used. */
public final class DatasetReader {

	private static final String REMARK_KIND = "remark-kind";

	private final DataFiles files;

	private final Problems problems = new Problems();

	private DatasetReader(DataFiles files) {
		this.files = files;
	}

	/** @throws InvalidDatasetException with all problems at once, if there is any */
	public static Dataset read(DataFiles files) {
		return new DatasetReader(files).read();
	}

	private Dataset read() {
		Vocabulary vocabulary = new VocabularyReader(this.files, this.problems).read();
		Map<String, Source> sources = new SourceReader(this.files, vocabulary, this.problems).read();
		ThingReader reader = new ThingReader(this.files, vocabulary, this.problems);
		reader.read();
		SupportReader supports = new SupportReader(sources, this.problems);
		Map<String, LocatedFact> located = new FactReader(vocabulary, reader.things(), supports, this.problems).read(reader.items());
		new Checks(located, vocabulary, this.problems).run();
		List<Remark> remarks = remarks(reader.remarks(), vocabulary, supports);
		History history = history();
		this.problems.throwIfAny();
		List<Fact> facts = withDerived(located.values().stream().map(LocatedFact::fact).toList());
		return new Dataset(this.files.fingerprint(), vocabulary, sources, List.copyOf(reader.things().all()), facts,
				new Disagreements(vocabulary.predicates()).among(facts), remarks, history);
	}

	private static List<Fact> withDerived(Collection<Fact> read) {
		Map<String, Fact> facts = new LinkedHashMap<>();
		read.forEach((fact) -> facts.put(fact.id(), fact));
		Derivations.landsdelen(read).forEach((fact) -> facts.merge(fact.id(), fact, Fact::and));
		return List.copyOf(facts.values());
	}

	private List<Remark> remarks(List<RemarkItem> items, Vocabulary vocabulary, SupportReader supports) {
		List<Remark> remarks = new ArrayList<>();
		for (RemarkItem item : items) {
			String kind = item.node().get("kind").map(YamlNode::text).orElse("");
			if (!vocabulary.codes().getOrDefault(REMARK_KIND, Map.of()).containsKey(kind)) {
				this.problems.add(item.node(), "A remark needs a 'kind' of the vocabulary %s, not '%s'.".formatted(REMARK_KIND, kind));
			}
			List<Evidence> evidence = item.node().get("evidence").or(() -> Optional.ofNullable(item.inherited())).stream()
				.flatMap((list) -> list.items().stream()).flatMap((node) -> supports.evidence(node).stream()).toList();
			if (evidence.isEmpty()) {
				this.problems.add(item.node(), "A remark needs 'evidence', here or with the thing itself.");
			}
			Text text = supports.text(item.node()).orElseGet(() -> {
				this.problems.add(item.node(), "A remark needs words in Dutch under 'nl'.");
				return new Text("", null);
			});
			remarks.add(new Remark(item.about().id(), ValueType.code(kind), text, evidence));
		}
		return remarks;
	}

	private History history() {
		List<Release> releases = new ArrayList<>();
		for (String name : this.files.names("releases/")) {
			try {
				releases.add(ReleaseFormat.read(name, this.files.text(name)));
			}
			catch (IllegalArgumentException ex) {
				this.problems.add(name, 1, ex.getMessage() + ".");
			}
		}
		try {
			return History.of(releases);
		}
		catch (IllegalArgumentException ex) {
			this.problems.add("releases/", 1, ex.getMessage() + ".");
			return History.of(List.of());
		}
	}

}
