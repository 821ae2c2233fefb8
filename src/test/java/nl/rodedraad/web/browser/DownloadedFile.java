package nl.rodedraad.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the browser saved, to be read as whoever downloads it would.
 *
 * @param name that the site gives it
 * @param file its contents, there until the test ends
 */
public record DownloadedFile(String name, Path file) {

	/** Its text, which has to be UTF-8; a byte order mark stays. */
	public String text() {
		try {
			return Files.readString(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(this.name + " is no text in UTF-8", ex);
		}
	}

}
