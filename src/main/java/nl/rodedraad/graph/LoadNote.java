package nl.rodedraad.graph;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

import nl.rodedraad.fact.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.system.ApplicationHome;

/**
 * A note beside the store: which jar loaded the dataset that it carries, and as what. A start of the same jar need not read that
 * dataset again, which takes seconds. Without the note, or with another jar, it is read.
 */
final class LoadNote {

	private static final Logger log = LoggerFactory.getLogger(LoadNote.class);

	private final Path file;

	private final Optional<String> jar;

	/** @param store the directory of the store, beside which the note is */
	static LoadNote beside(Path store) {
		File source = new ApplicationHome(LoadNote.class).getSource();
		return new LoadNote(store, Optional.ofNullable(source).filter(File::isFile));
	}

	/** @param jar that carries program and dataset; none when the program runs from its classes, which may change */
	LoadNote(Path store, Optional<File> jar) {
		Path directory = store.toAbsolutePath().normalize();
		this.file = directory.resolveSibling(directory.getFileName() + ".loaded");
		this.jar = jar.map(LoadNote::content);
	}

	/** The fingerprint of the generation that this very jar loaded. */
	Optional<String> loaded() {
		try {
			List<String> lines = this.jar.isPresent() ? Files.readAllLines(this.file) : List.of();
			return (lines.size() == 2 && lines.get(0).equals(this.jar.orElseThrow())) ? Optional.of(lines.get(1)) : Optional.empty();
		}
		catch (NoSuchFileException none) {
			return Optional.empty();
		}
		catch (IOException ex) {
			log.warn("The note {} cannot be read, so the dataset is: {}", this.file, ex.toString());
			return Optional.empty();
		}
	}

	/** Notes what this jar loaded. */
	void write(String fingerprint) {
		if (this.jar.isEmpty()) {
			return;
		}
		try {
			Files.write(this.file, List.of(this.jar.get(), fingerprint));
		}
		catch (IOException ex) {
			log.warn("The note {} cannot be written, so the next start reads the dataset again: {}", this.file, ex.toString());
		}
	}

	/** Changes with every file in the jar: of each it has a checksum. */
	private static String content(File jar) {
		try (ZipFile files = new ZipFile(jar)) {
			MessageDigest digest = Sha256.digest();
			files.stream().forEach((file) -> digest.update((file.getName() + file.getCrc() + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw new IllegalStateException("The jar " + jar + " that runs cannot be read", ex);
		}
	}

}
