package nl.rodedraad.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import nl.rodedraad.fact.Source;

/** Reads the plain texts of the sources that have one, from a folder outside the repository: it may not carry them. */
public final class SourceTexts {

	private SourceTexts() {
	}

	/**
	 * Id of the source to its text.
	 * @throws UncheckedIOException if the folder lacks a text that a source names
	 */
	public static Map<String, String> in(Path folder, Collection<Source> sources) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (Source source : sources) {
			if (source.text() != null) {
				texts.put(source.id(), read(folder.resolve(source.text()), source));
			}
		}
		return texts;
	}

	private static String read(Path file, Source source) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The text of %s cannot be read: %s".formatted(source.id(), file.toAbsolutePath().normalize()), ex);
		}
	}

}
