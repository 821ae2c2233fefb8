package nl.rodedraad.dataset;

/**
 * Something wrong in the dataset, said so that a person can mend it.
 *
 * @param file path within the dataset
 * @param line line number, from 1
 * @param message what is wrong and what to do, in one sentence
 */
public record Problem(String file, int line, String message) {

	@Override
	public String toString() {
		return "%s:%d: %s".formatted(this.file, this.line, this.message);
	}

}
