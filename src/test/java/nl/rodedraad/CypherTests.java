package nl.rodedraad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Statements stand in files, and each file says what it asks. */
class CypherTests {

	private static final Pattern CLAUSE = Pattern.compile("\"[^\"\\n]*\\b(MATCH|MERGE|UNWIND|CREATE \\(|DETACH)\\b[^\"\\n]*\"");

	private static final Pattern SORTED_BY_WHAT_IS_SHOWN = Pattern.compile("RETURN (\\w+) \\{(?:(?!\\bAS\\b|RETURN)[\\s\\S])*?ORDER BY \\1\\.");

	private static final Pattern MADE_OF_PARTS = Pattern.compile("Statement\\.named\\([^)]*\\+");

	static Stream<Path> questions() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cypher/questions"))) {
			return files.sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("questions")
	void aQuestionFileSaysWhatItAsksWithWhatAndWhereItStarts(Path file) throws IOException {
		List<String> header = Files.readAllLines(file).stream().takeWhile((line) -> line.startsWith("//")).toList();
		assertThat(String.join("\n", header)).contains("?", "Column", "Starts from", "// Example: {");
	}

	/** There the name means the map that is returned, of which what is not in it is null, so that nothing is sorted. */
	@Test
	void noStatementSortsAMapByWhatItWasMadeOf() throws IOException {
		assertThat("RETURN support {.basis} ORDER BY support.position").containsPattern(SORTED_BY_WHAT_IS_SHOWN);
		try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".cypher")).toList()) {
				assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(SORTED_BY_WHAT_IS_SHOWN);
			}
		}
	}

	@Test
	void noStatementIsBuiltFromStringsInJava() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter((file) -> file.toString().endsWith(".java")).toList()) {
				assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(CLAUSE);
			}
		}
	}

	@Test
	void aStatementIsNeverChosenByWhatAReaderWrites() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java/nl/rodedraad/question"))) {
			for (Path source : sources.filter((file) -> file.toString().endsWith(".java")).toList()) {
				assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(MADE_OF_PARTS);
			}
		}
	}

}
