package nl.rodedraad.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong in a dataset at once; nothing of such a dataset is loaded. */
public final class InvalidDatasetException extends RuntimeException {

	private final transient List<Problem> problems;

	InvalidDatasetException(List<Problem> problems) {
		super("The dataset has %d problem%s and was not loaded:%n%s".formatted(problems.size(), (problems.size() == 1) ? "" : "s",
				problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()))));
		this.problems = List.copyOf(problems);
	}

	/** Never empty. */
	public List<Problem> problems() {
		return this.problems;
	}

}
