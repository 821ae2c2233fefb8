package nl.rodedraad.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts of the interface, and the templates that use them. */
class MessagesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9._-]+)[}(]");

	private static final Pattern NOT_ALLOWED = Pattern.compile("th:utext|th:style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*src=)|T\\(");

	private final Properties dutch = read("messages_nl.properties");

	private final Properties english = read("messages_en.properties");

	@Test
	void everyTextIsThereInBothLanguages() {
		assertThat(this.english.keySet()).containsExactlyInAnyOrderElementsOf(this.dutch.keySet());
	}

	@Test
	void everyTextCanBeFormattedAndTakesTheSameArgumentsInBothLanguages() {
		for (String key : this.dutch.stringPropertyNames()) {
			assertThat(arguments(this.english.getProperty(key))).as(key).isEqualTo(arguments(this.dutch.getProperty(key)));
		}
	}

	@Test
	void everyTextThatATemplateNamesIsThere() throws IOException {
		for (Path template : templates()) {
			Matcher key = KEY.matcher(Files.readString(template));
			while (key.find()) {
				assertThat(this.dutch).as("%s names %s", template, key.group(1)).containsKey(key.group(1));
			}
		}
	}

	@Test
	void noKeyIsWrittenTwice() throws IOException {
		for (String file : List.of("messages_nl.properties", "messages_en.properties")) {
			Set<String> seen = new TreeSet<>();
			for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
				if (!line.isBlank() && !line.startsWith("#")) {
					String key = line.substring(0, line.indexOf('='));
					assertThat(seen.add(key)).as("%s has %s twice", file, key).isTrue();
				}
			}
		}
	}

	/** What stands in a page is text, whatever the data say; the security policy forbids the rest. */
	@Test
	void noTemplateWritesMarkupFromDataOrHasScriptOrStyleInIt() throws IOException {
		for (Path template : templates()) {
			assertThat(NOT_ALLOWED.matcher(Files.readString(template)).find()).as("%s has what is not allowed in it", template).isFalse();
		}
	}

	private static int arguments(String text) {
		return new MessageFormat(text).getFormatsByArgumentIndex().length;
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList();
		}
	}

	private static Properties read(String name) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return properties;
	}

}
