package nl.rodedraad.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages rely on in the operation documents. */
class OperationDocumentsTests {

	private static final Pattern EVIDENCE = Pattern.compile("fragment Evidence on Fact \\{.*?\\n}", Pattern.DOTALL);

	@Test
	void aFactIsAskedTheSameWayInEveryDocumentSoThatItsFootnoteIsTheSameOnEveryPage() throws IOException {
		Set<String> fragments = new TreeSet<>();
		for (Path document : documents()) {
			Matcher evidence = EVIDENCE.matcher(Files.readString(document));
			if (evidence.find()) {
				fragments.add(evidence.group());
			}
		}
		assertThat(fragments).hasSize(1);
	}

	private static List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("graphql/operations"))) {
			return files.toList();
		}
	}

}
