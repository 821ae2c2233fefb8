package nl.rodedraad;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

import nl.rodedraad.dataset.CoveragePage;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.InvalidDatasetException;
import nl.rodedraad.dataset.Release;
import nl.rodedraad.dataset.ReleaseWriter;
import nl.rodedraad.dataset.SchemaWriter;

/**
 * What the jar can do without a server: check a dataset, look its evidence up, draw a sample of it, write its coverage, its
 * next release and the schemas for editors, and generate a larger one to measure with.
 */
final class Commands {

	private static final Set<String> NAMES = Set.of("check", "release", "schemas", "evidence", "sample", "coverage", "generate");

	private static final String DEFAULT_FOLDER = "data";

	private static final String DEFAULT_SAMPLES = "docs/evidence-sample.md";

	private static final String DEFAULT_COVERAGE = "docs/coverage.md";

	private final PrintStream out;

	private final Clock clock;

	Commands(PrintStream out, Clock clock) {
		this.out = out;
		this.clock = clock;
	}

	static boolean knows(String[] arguments) {
		return arguments.length > 0 && NAMES.contains(arguments[0]);
	}

	/**
	 * Runs {@code check}, {@code release} or {@code schemas} with {@code [FOLDER]}, {@code evidence} with {@code FOLDER TEXTS},
	 * {@code coverage} with {@code [FOLDER] [PAGE]}, {@code sample} with {@code [FOLDER] [PAGE] [SEED]} or {@code generate} with
	 * {@code TIMES TO [FOLDER]}, and returns the exit code: 0, or 1 when something is not right.
	 */
	int run(String[] arguments) {
		if (arguments[0].equals("generate")) {
			return generate(arguments);
		}
		Path folder = Path.of(argument(arguments, 1, DEFAULT_FOLDER));
		try {
			return switch (arguments[0]) {
				case "schemas" -> schemas(folder);
				case "release" -> release(checked(folder), folder);
				case "evidence" -> evidence(arguments, folder);
				case "sample" -> new SampleCommand(this.out).run(DatasetReader.read(DataFiles.in(folder)),
						Path.of(argument(arguments, 2, DEFAULT_SAMPLES)), Long.parseLong(argument(arguments, 3, "1")));
				case "coverage" -> coverage(DatasetReader.read(DataFiles.in(folder)), Path.of(argument(arguments, 2, DEFAULT_COVERAGE)));
				default -> {
					checked(folder);
					yield 0;
				}
			};
		}
		catch (InvalidDatasetException ex) {
			this.out.println(ex.getMessage());
		}
		catch (UncheckedIOException ex) {
			this.out.println(ex.getMessage() + ".");
		}
		catch (NumberFormatException ex) {
			this.out.printf("A seed is a whole number: %s.%n", ex.getMessage());
		}
		return 1;
	}

	private static String argument(String[] arguments, int position, String otherwise) {
		return (arguments.length > position) ? arguments[position] : otherwise;
	}

	private Dataset checked(Path folder) {
		Dataset dataset = DatasetReader.read(DataFiles.in(folder));
		this.out.printf("%d things, %d facts, %d sources, %d disagreements, %d releases%s: no problems.%n", dataset.things().size(),
				dataset.facts().size(), dataset.sources().size(), dataset.disagreements().size(), dataset.history().last(),
				dataset.unreleased() ? ", unreleased changes" : "");
		return dataset;
	}

	private int generate(String[] arguments) {
		GenerateCommand command = new GenerateCommand(this.out);
		return (arguments.length < 3) ? command.usage()
				: command.run(arguments[1], Path.of(arguments[2]), Path.of(argument(arguments, 3, DEFAULT_FOLDER)));
	}

	private int evidence(String[] arguments, Path folder) {
		EvidenceCommand command = new EvidenceCommand(this.out);
		return (arguments.length < 3) ? command.usage() : command.run(DatasetReader.readCited(DataFiles.in(folder)), Path.of(arguments[2]));
	}

	private int schemas(Path folder) {
		try {
			this.out.printf("%d schemas written.%n", SchemaWriter.write(DataFiles.in(folder), folder));
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The schemas cannot be written below %s".formatted(folder.toAbsolutePath()), ex);
		}
	}

	private int coverage(Dataset dataset, Path page) {
		try {
			Files.writeString(page, new CoveragePage(dataset).text());
			this.out.printf("The coverage of %d facts is written to %s.%n", dataset.facts().size(), page);
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The coverage cannot be written to %s".formatted(page.toAbsolutePath()), ex);
		}
	}

	private int release(Dataset dataset, Path folder) {
		if (!dataset.unreleased()) {
			this.out.println("Nothing changed since the last release; no file was written.");
			return 0;
		}
		try {
			Release release = ReleaseWriter.writeNext(dataset, folder, this.clock);
			this.out.printf("Release %d: %d facts added, %d withdrawn.%n", release.number(), release.added().size(), release.withdrawn().size());
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The release cannot be written below %s".formatted(folder.toAbsolutePath()), ex);
		}
	}

}
