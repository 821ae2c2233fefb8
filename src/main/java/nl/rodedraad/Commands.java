package nl.rodedraad;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

import nl.rodedraad.dataset.CitedDataset;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.InvalidDatasetException;
import nl.rodedraad.dataset.Release;
import nl.rodedraad.dataset.ReleaseWriter;
import nl.rodedraad.dataset.SchemaWriter;

/**
 * What the jar can do without a server: check a dataset, look its evidence up, write its next release and the schemas for
 * editors, and generate a larger one to measure with.
 */
final class Commands {

	private static final Set<String> NAMES = Set.of("check", "release", "schemas", "evidence", "generate");

	private static final String DEFAULT_FOLDER = "data";

	/** Where the source texts are beside a checkout that has them. */
	private static final String DEFAULT_TEXTS = "../shared/sources";

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
	 * Runs {@code check}, {@code release} or {@code schemas}, each with {@code [FOLDER]}, {@code evidence} with
	 * {@code [FOLDER] [TEXTS]}, or {@code generate} with {@code TIMES TO [FOLDER]}, and returns the exit code: 0, or 1 when something
	 * is not right.
	 */
	int run(String[] arguments) {
		if (arguments[0].equals("generate")) {
			return generate(arguments);
		}
		Path folder = Path.of((arguments.length > 1) ? arguments[1] : DEFAULT_FOLDER);
		try {
			if (arguments[0].equals("schemas")) {
				schemas(folder);
				return 0;
			}
			CitedDataset cited = DatasetReader.readCited(DataFiles.in(folder));
			if (arguments[0].equals("evidence")) {
				return new EvidenceCommand(this.out).run(cited, Path.of((arguments.length > 2) ? arguments[2] : DEFAULT_TEXTS));
			}
			Dataset dataset = cited.dataset();
			this.out.printf("%d things, %d facts, %d sources, %d disagreements, %d releases%s: no problems.%n", dataset.things().size(),
					dataset.facts().size(), dataset.sources().size(), dataset.disagreements().size(), dataset.history().last(),
					dataset.unreleased() ? ", unreleased changes" : "");
			if (arguments[0].equals("release")) {
				release(dataset, folder);
			}
			return 0;
		}
		catch (InvalidDatasetException ex) {
			this.out.println(ex.getMessage());
		}
		catch (UncheckedIOException ex) {
			this.out.println(ex.getMessage() + ".");
		}
		return 1;
	}

	private int generate(String[] arguments) {
		GenerateCommand command = new GenerateCommand(this.out);
		return (arguments.length < 3) ? command.usage()
				: command.run(arguments[1], Path.of(arguments[2]), Path.of((arguments.length > 3) ? arguments[3] : DEFAULT_FOLDER));
	}

	private void schemas(Path folder) {
		try {
			this.out.printf("%d schemas written.%n", SchemaWriter.write(DataFiles.in(folder), folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The schemas cannot be written below %s".formatted(folder.toAbsolutePath()), ex);
		}
	}

	private void release(Dataset dataset, Path folder) {
		if (!dataset.unreleased()) {
			this.out.println("Nothing changed since the last release; no file was written.");
			return;
		}
		try {
			Release release = ReleaseWriter.writeNext(dataset, folder, this.clock);
			this.out.printf("Release %d: %d facts added, %d withdrawn.%n", release.number(), release.added().size(), release.withdrawn().size());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The release cannot be written below %s".formatted(folder.toAbsolutePath()), ex);
		}
	}

}
