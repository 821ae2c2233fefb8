package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import nl.rodedraad.dataset.FactReader.LocatedFact;
import nl.rodedraad.dataset.ThingReader.RemarkItem;
import nl.rodedraad.fact.Disagreements;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Kind;
import nl.rodedraad.fact.Remark;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.ValueType;
import nl.rodedraad.fact.Vocabulary;

/** Reads a whole dataset and checks everything before anything of it is used. */
public final class DatasetReader {

	static final String REMARK_KIND = "remark-kind";

	private static final Set<String> REMARK_KEYS = Set.of("kind", "nl", "en", "evidence");

	private static final String RELEASES = "releases/";

	private final DataFiles files;

	private final Problems problems = new Problems();

	private final List<Citation> citations = new ArrayList<>();

	private DatasetReader(DataFiles files) {
		this.files = files;
	}

	/** @throws InvalidDatasetException with all problems at once, if there is any */
	public static Dataset read(DataFiles files) {
		return readCited(files).dataset();
	}

	/**
	 * The same with every place at which a source is cited, for who looks the sources up.
	 * @throws InvalidDatasetException with all problems at once, if there is any
	 */
	public static CitedDataset readCited(DataFiles files) {
		DatasetReader reader = new DatasetReader(files);
		return new CitedDataset(reader.read(), reader.citations);
	}

	private Dataset read() {
		Vocabulary vocabulary = new VocabularyReader(this.files, this.problems).read();
		everyFileIsRead(vocabulary);
		Synonyms synonyms = new SynonymReader(this.files, this.problems).read();
		SourceReader sourceReader = new SourceReader(this.files, vocabulary, this.problems);
		Map<String, Source> sources = sourceReader.read();
		ThingReader reader = new ThingReader(this.files, vocabulary, this.problems);
		reader.read();
		SupportReader supports = new SupportReader(sources, this.problems);
		FactReader factReader = new FactReader(vocabulary, reader.things(), supports, this.problems);
		Map<String, LocatedFact> located = factReader.read(reader.items());
		this.citations.addAll(factReader.citations());
		new Checks(located, vocabulary, this.problems).run();
		sourceReader.checkSenders(reader.things());
		List<Remark> remarks = remarks(reader.remarks(), vocabulary, supports);
		History history = history();
		int times = GeneratedSize.read(this.files, this.problems);
		sourcesOfTheGoneStay(history, located.keySet(), sources.keySet());
		this.problems.throwIfAny();
		List<Fact> facts = withDerived(located.values().stream().map(LocatedFact::fact).toList());
		return new Dataset(this.files.fingerprint(), times, vocabulary, synonyms, sources, List.copyOf(reader.things().all()), facts,
				new Disagreements(vocabulary.predicates()).among(facts), remarks, history);
	}

	/** A file in the wrong folder would be left out without a word. */
	private void everyFileIsRead(Vocabulary vocabulary) {
		Set<String> read = new HashSet<>(VocabularyReader.FILES);
		Stream<String> ofKinds = vocabulary.kinds().values().stream().map(Kind::files).filter(Objects::nonNull);
		Stream.concat(ofKinds, Stream.of(VocabularyReader.RULES, SourceReader.FOLDER, RELEASES, SynonymReader.FILE, GeneratedSize.FILE))
			.forEach((place) -> read.addAll(this.files.names(place)));
		this.files.names().stream().filter((name) -> !read.contains(name))
			.forEach((name) -> this.problems.add(name, 1, "This file belongs to no kind and would not be read; move it to a folder that kinds.yaml names."));
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
			this.problems.unknownKeys(item.node(), REMARK_KEYS, "A remark");
			String kind = item.node().get("kind").map(YamlNode::text).orElse("");
			if (!vocabulary.codes().getOrDefault(REMARK_KIND, Map.of()).containsKey(kind)) {
				this.problems.add(item.node(), "A remark needs a 'kind' of the vocabulary %s, not '%s'.".formatted(REMARK_KIND, kind));
			}
			List<Evidence> evidence = item.node().get("evidence").or(() -> Optional.ofNullable(item.inherited())).stream()
				.flatMap((list) -> list.items().stream()).flatMap((node) -> cited(item, node, supports).stream()).toList();
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

	private Optional<Evidence> cited(RemarkItem item, YamlNode node, SupportReader supports) {
		Optional<Evidence> place = supports.evidence(node);
		place.ifPresent((evidence) -> this.citations.add(Citation.of(node, evidence, item.node(), item.about().id())));
		return place;
	}

	/** What was released and is said no more is still shown, as withdrawn, with what it rested on. */
	private void sourcesOfTheGoneStay(History history, Set<String> said, Set<String> sources) {
		Set<String> missing = new TreeSet<>();
		history.releases().stream().flatMap((release) -> release.added().stream()).filter((fact) -> !said.contains(fact.id()))
			.flatMap((fact) -> fact.supports().stream()).map(Support::evidence).filter(Objects::nonNull).map(Evidence::source)
			.filter((source) -> !sources.contains(source)).forEach(missing::add);
		missing.forEach((source) -> this.problems.add(RELEASES, 1,
				"A fact that was released rests on the source '%s', which is no longer under sources/; put its record back."
					.formatted(source)));
	}

	private History history() {
		List<Release> releases = new ArrayList<>();
		List<String> names = this.files.names(RELEASES);
		names.forEach((name) -> ReleaseFormat.read(name, this.files.text(name), this.problems).ifPresent(releases::add));
		if (releases.size() == names.size()) {
			try {
				return History.of(releases);
			}
			catch (IllegalArgumentException ex) {
				this.problems.add(RELEASES, 1, ex.getMessage() + "; take the release files back from the repository.");
			}
		}
		return History.of(List.of());
	}

}
