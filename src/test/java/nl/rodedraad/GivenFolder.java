package nl.rodedraad;

import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.abort;

/** Folders of what the repository may not carry, for tests of who has them. */
public final class GivenFolder {

	private GivenFolder() {
	}

	/**
	 * The folder of the source texts, {@code -Devidence.sources}; the test that asks is skipped, and says so, where there is none.
	 * @param undone what is not done without
	 */
	public static Path ofSources(String undone) {
		String given = System.getProperty("evidence.sources", "");
		if (given.isEmpty()) {
			String skipped = "SKIPPED: %s; give the folder of the source texts with -Devidence.sources=DIR".formatted(undone);
			// A report of a skipped test is read by few.
			System.err.println(skipped);
			abort(skipped);
		}
		return Path.of(given);
	}

}
