package nl.rodedraad.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The password of the embedded server, new at every start, so that nobody has to choose one and none is ever shipped.
 *
 * @param value 43 characters that are safe in a URL
 */
record Secret(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static Secret generate() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** Replaces the file; at no moment can anyone but its owner read it. */
	void write(Path file) throws IOException {
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] ownerOnly = posix
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		Path written = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", ownerOnly);
		Files.write(written, (this.value + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
		Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
	}

	@Override
	public String toString() {
		return "Secret[not shown]";
	}

}
