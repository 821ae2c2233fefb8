package nl.rodedraad;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.evidence.Sample;
import nl.rodedraad.evidence.SamplePage;

/** Adds a sample of supports to the page on which people judge them. */
final class SampleCommand {

	private static final int SIZE = 60;

	private final PrintStream out;

	SampleCommand(PrintStream out) {
		this.out = out;
	}

	/** Writes the page and returns the exit code: 0, or 1 when the page has a sample of that seed already. */
	int run(Dataset dataset, Path file, long seed) {
		try {
			SamplePage page = new SamplePage(Files.exists(file) ? Files.readString(file) : "");
			if (page.has(seed)) {
				this.out.printf("%s has a sample of seed %d already; take another seed.%n", file, seed);
				return 1;
			}
			Sample sample = Sample.draw(dataset, seed, SIZE);
			Files.writeString(file, page.with(sample));
			this.out.printf("%d of %d supports added to %s.%n", sample.drawn().size(), sample.population(), file);
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sample cannot be written to %s".formatted(file.toAbsolutePath()), ex);
		}
	}

}
