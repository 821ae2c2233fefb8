package nl.rodedraad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The corpus of {@code attacks.txt}, for the tests of each class of injection. */
public final class Attacks {

	private static final Path FILE = Path.of("src/test/resources/attacks.txt");

	private Attacks() {
	}

	/**
	 * The attacks of some kinds.
	 * @throws IllegalArgumentException if there are none of a kind
	 */
	public static List<String> of(String... kinds) {
		return Stream.of(kinds).flatMap((kind) -> ofKind(kind).stream()).toList();
	}

	/** Whether a line of a log or of headers is one that an attack of the kind {@code line} began. */
	public static boolean begins(String line) {
		return line.startsWith("X-Injected") || line.startsWith("Set-Cookie: gekraakt") || line.startsWith("2026-11-30T00:00:00Z ERROR");
	}

	private static List<String> ofKind(String kind) {
		try (Stream<String> lines = Files.lines(FILE)) {
			String start = kind + " | ";
			List<String> attacks = lines.filter((line) -> line.startsWith(start)).map((line) -> line.substring(start.length()).translateEscapes())
				.toList();
			if (attacks.isEmpty()) {
				throw new IllegalArgumentException("There are no attacks of the kind '%s'".formatted(kind));
			}
			return attacks;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
