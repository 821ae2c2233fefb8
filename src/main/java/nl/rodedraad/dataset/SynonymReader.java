package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.rodedraad.fact.Words;

/** Reads the groups of words that stand for the same. A dataset may do without. */
final class SynonymReader {

	static final String FILE = "vocabularies/synonyms.yaml";

	private final DataFiles files;

	private final Problems problems;

	SynonymReader(DataFiles files, Problems problems) {
		this.files = files;
		this.problems = problems;
	}

	Synonyms read() {
		List<List<String>> groups = new ArrayList<>();
		for (String name : this.files.names(FILE)) {
			this.files.yaml(name, this.problems).stream().flatMap((root) -> root.items().stream()).forEach((group) -> groups.add(group(group)));
		}
		return new Synonyms(groups.stream().filter((group) -> group.size() > 1).toList());
	}

	private List<String> group(YamlNode node) {
		if (!node.isSequence() || node.items().size() < 2) {
			this.problems.add(node, "A group of synonyms is a list of two or more, such as [VAB, leegstaande stallen].");
			return List.of();
		}
		List<String> group = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (YamlNode item : node.items()) {
			String line = item.isScalar() ? Words.line(item.text()) : "";
			if (line.isEmpty()) {
				this.problems.add(item, "A synonym is a word or some words, not '%s'.".formatted(item.text()));
			}
			else if (!seen.add(line)) {
				this.problems.add(item, "'%s' stands in this group already, or differs only in what searching does not see; leave it out."
					.formatted(item.text()));
			}
			else {
				group.add(item.text());
			}
		}
		return group;
	}

}
