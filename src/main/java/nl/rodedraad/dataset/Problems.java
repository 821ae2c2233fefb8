package nl.rodedraad.dataset;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong while reading goes on, so that people see all of it at once. */
final class Problems {

	private final Set<Problem> found = new LinkedHashSet<>();

	void add(YamlNode where, String message) {
		add(where.file(), where.line(), message);
	}

	void add(String file, int line, String message) {
		this.found.add(new Problem(file, line, message));
	}

	/** Complains of every key of a mapping that is not allowed, where that key stands. */
	void unknownKeys(YamlNode mapping, Set<String> allowed, String what) {
		for (YamlNode key : mapping.keys()) {
			if (!allowed.contains(key.text())) {
				add(key, "%s has no key '%s'; it may have %s.".formatted(what, key.text(), new TreeSet<>(allowed)));
			}
		}
	}

	List<Problem> all() {
		return this.found.stream().sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line)).toList();
	}

	/** @throws InvalidDatasetException if anything was found */
	void throwIfAny() {
		if (!this.found.isEmpty()) {
			throw new InvalidDatasetException(all());
		}
	}

}
