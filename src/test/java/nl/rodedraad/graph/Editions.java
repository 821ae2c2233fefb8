package nl.rodedraad.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.ReleaseWriter;
import nl.rodedraad.dataset.Schemerland;

/** Datasets of Schemerland that differ from each other, so that a test can tell which of them is served. */
final class Editions {

	private static final String ORGANISATIONS = "organisations/organisations.yaml";

	private Editions() {
	}

	/** Schemerland with so many organisations more than it has, belonging to no release. */
	static Dataset unreleased(int more) {
		return DatasetReader.read(with(more).files());
	}

	/** Schemerland with so many organisations more, to be changed or written. */
	static Schemerland with(int more) {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < more; i++) {
			lines.append("- {id: koor-").append(i).append(", name: Koor ").append(i)
				.append(", kind: civil-society, evidence: [{source: streekblad}]}\n");
		}
		return Schemerland.asWritten().appending(ORGANISATIONS, lines.toString());
	}

	/** Writes each edition over the one before into the folder, releases it, and returns the dataset after the last release. */
	static Dataset released(Path folder, Clock clock, List<Schemerland> editions) {
		try {
			for (Schemerland edition : editions) {
				ReleaseWriter.writeNext(read(edition, folder), folder, clock);
			}
			return DatasetReader.read(DataFiles.in(folder));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Writes an edition into the folder, beside the releases that are there, and reads both. */
	static Dataset read(Schemerland edition, Path folder) {
		return DatasetReader.read(DataFiles.in(edition.writeTo(folder)));
	}

}
