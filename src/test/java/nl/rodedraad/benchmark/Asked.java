package nl.rodedraad.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.rodedraad.web.MainPages;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked over HTTP: an operation document as it stands, or a page.
 *
 * @param name as the report shows it
 * @param path where it is asked
 * @param body what is posted there; empty when nothing is
 */
record Asked(String name, String path, byte[] body) {

	private static final Path DOCUMENTS = Path.of("graphql", "operations");

	private static final String ENDING = ".graphql";

	private static final byte[] NOTHING = new byte[0];

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** All operation documents with a part in their name, with the defaults of their variables. */
	static List<Asked> documents(String part) throws IOException {
		try (Stream<Path> files = Files.list(DOCUMENTS)) {
			return files.filter((file) -> file.toString().endsWith(ENDING)).filter((file) -> file.toString().contains(part)).sorted()
				.map(Asked::document).toList();
		}
	}

	private static Asked document(Path file) {
		try {
			return new Asked(file.getFileName().toString().replace(ENDING, ""), "/graphql",
					JSON.writeValueAsBytes(Map.of("query", Files.readString(file))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The main pages with a part in their address. */
	static List<Asked> pages(String part) {
		return MainPages.all().filter((path) -> path.contains(part)).map((path) -> new Asked(path, path, NOTHING)).toList();
	}

	/** The same document by its name alone, as whoever uses a trusted one asks it. */
	Asked byName() {
		return new Asked(this.name, "/graphql?documentId=" + this.name, NOTHING);
	}

	boolean isPage() {
		return this.name.startsWith("/");
	}

}
