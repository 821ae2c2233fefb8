package nl.rodedraad.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;

import nl.rodedraad.fact.PartialDate;

/** Writes the file that turns the facts of today into the next release. */
public final class ReleaseWriter {

	private ReleaseWriter() {
	}

	/**
	 * Writes {@code releases/NNNN.tsv}; never overwrites one.
	 * @throws IOException if the file cannot be written or is there already
	 */
	public static Release writeNext(Dataset dataset, Path folder, Clock clock) throws IOException {
		Release release = dataset.history().next(dataset.facts(), PartialDate.parse(LocalDate.now(clock).toString()));
		Path releases = Files.createDirectories(folder.resolve("releases"));
		Files.writeString(releases.resolve("%04d.tsv".formatted(release.number())), ReleaseFormat.write(release), StandardOpenOption.CREATE_NEW);
		return release;
	}

}
