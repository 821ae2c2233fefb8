package nl.rodedraad.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.InvalidDatasetException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the dataset before any database is started or written to, so that a wrong one stops the start at once. */
@Component
final class StartDataset {

	private final String folder;

	private final AtomicReference<Dataset> dataset;

	/** For the dataset in the jar, and an embedded database. */
	private final Optional<LoadNote> note;

	/** @throws CannotStart if there is no dataset, or with all that is wrong in it */
	StartDataset(@Value("${rodedraad.data:}") String folder, StartupReport report, Optional<LoadNote> note) {
		this.folder = folder;
		this.note = note.filter((beside) -> folder.isBlank());
		Instant start = Instant.now();
		this.dataset = new AtomicReference<>(this.note.flatMap(LoadNote::loaded).isPresent() ? null : read());
		report.record("dataset", Duration.between(start, Instant.now()));
	}

	/** Whether it is known without reading it that this is what is served. */
	boolean isServed(DataVersion served) {
		return this.note.flatMap(LoadNote::loaded).filter(served.fingerprint()::equals).isPresent();
	}

	/** Has it known at the next start that this dataset is served. */
	void note(DataVersion served) {
		this.note.ifPresent((beside) -> beside.write(served.fingerprint()));
	}

	/** The dataset; whoever takes it has it alone, and it is read anew for the next. */
	Dataset take() {
		Dataset read = this.dataset.getAndSet(null);
		return (read == null) ? read() : read;
	}

	private Dataset read() {
		if (!this.folder.isBlank() && !Files.isDirectory(Path.of(this.folder))) {
			throw new CannotStart("There is no dataset in " + Path.of(this.folder).toAbsolutePath() + ".",
					"Name a directory with rodedraad.data, or leave it out to use the dataset in the jar.", null);
		}
		try {
			return DatasetReader.read(this.folder.isBlank() ? DataFiles.onClassPath() : DataFiles.in(Path.of(this.folder)));
		}
		catch (InvalidDatasetException ex) {
			throw new CannotStart(ex.getMessage(),
					"Correct the files; the command check says whether they are right. What was loaded before is untouched.", ex);
		}
	}

}
