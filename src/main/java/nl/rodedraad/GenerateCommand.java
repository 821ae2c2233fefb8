package nl.rodedraad;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.GeneratedSize;

/** Makes a larger dataset of one that there is, to measure with. */
final class GenerateCommand {

	private static final String USAGE = "generate TIMES TO [FOLDER], with TIMES from 1 to %d, writes the dataset of FOLDER to TO"
			+ " as one that is loaded so many times as large.%n";

	private final PrintStream out;

	GenerateCommand(PrintStream out) {
		this.out = out;
	}

	/** @return the exit code: 0, or 1 when nothing could be written */
	int run(String times, Path to, Path folder) {
		if (!GeneratedSize.isSize(times)) {
			return usage();
		}
		try {
			GeneratedSize.write(DataFiles.in(folder), Integer.parseInt(times), to);
			this.out.printf("Written to %s; start with --rodedraad.data=%s to load %s times the data.%n", to, to, times);
			return 0;
		}
		catch (IOException | UncheckedIOException ex) {
			this.out.println(ex.getMessage() + ".");
			return 1;
		}
	}

	int usage() {
		this.out.printf(USAGE, GeneratedSize.MAX);
		return 1;
	}

}
