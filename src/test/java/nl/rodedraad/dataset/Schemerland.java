package nl.rodedraad.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The fictional dataset with every edge, so that a test need not wait for reality to show one. See the README beside
 * its files for which edge is where.
 */
public final class Schemerland {

	private static final Path OWN = Path.of("src/test/resources/schemerland");

	private static final Path REAL = Path.of("data");

	private static final List<String> SHARED = List.of("vocabularies/kinds.yaml", "vocabularies/predicates.yaml", "vocabularies/values.yaml");

	private final Map<String, String> texts;

	private Schemerland(Map<String, String> texts) {
		this.texts = texts;
	}

	/** The dataset as it stands. */
	public static Dataset dataset() {
		return DatasetReader.read(asWritten().files());
	}

	/** Its files, to be changed before they are read. */
	public static Schemerland asWritten() {
		Map<String, String> texts = new LinkedHashMap<>();
		DataFiles own = DataFiles.in(OWN);
		own.names().forEach((name) -> texts.put(name, own.text(name)));
		SHARED.forEach((name) -> texts.put(name, read(REAL.resolve(name))));
		return new Schemerland(texts);
	}

	/** The same with other words in one file, which must be there. */
	public Schemerland replacing(String file, String words, String others) {
		return with(file, (text) -> {
			if (!text.contains(words)) {
				throw new IllegalArgumentException("%s does not hold '%s'".formatted(file, words));
			}
			return text.replace(words, others);
		});
	}

	/** The same with more lines at the end of one file, which is made if need be. */
	public Schemerland appending(String file, String lines) {
		return with(file, (text) -> text + lines);
	}

	public Schemerland without(String file) {
		Map<String, String> fewer = new LinkedHashMap<>(this.texts);
		fewer.remove(file);
		return new Schemerland(fewer);
	}

	private Schemerland with(String file, UnaryOperator<String> change) {
		Map<String, String> changed = new LinkedHashMap<>(this.texts);
		changed.put(file, change.apply(this.texts.getOrDefault(file, "")));
		return new Schemerland(changed);
	}

	public DataFiles files() {
		return DataFiles.of(this.texts);
	}

	/** Number, from 1, of the first line of a file that holds the words. */
	int lineOf(String file, String words) {
		List<String> lines = this.texts.get(file).lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).contains(words)) {
				return i + 1;
			}
		}
		throw new IllegalArgumentException("%s does not hold '%s'".formatted(file, words));
	}

	/** Writes the files below a folder, for what reads a dataset from disk, and returns the folder. */
	public Path writeTo(Path folder) {
		try {
			for (Map.Entry<String, String> file : this.texts.entrySet()) {
				Path path = folder.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.writeString(path, file.getValue());
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
