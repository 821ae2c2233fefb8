package nl.rodedraad.watch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of settings in docs/beheer.md: nothing in it that nobody reads, and all that is ours. */
class SettingsTests {

	private static final String OURS = "rodedraad.";

	private static final Pattern READ = Pattern.compile("(?:\\$\\{|ConditionalOn\\w*Property\\((?:name = )?\")(rodedraad\\.[a-z.-]+)");

	private final Set<String> written = OperatorPage.firstCells("Instellen");

	@Test
	void everySettingOfOursIsWrittenDownAndNoOther() throws Exception {
		assertThat(this.written.stream().filter((name) -> name.startsWith(OURS))).containsExactlyInAnyOrderElementsOf(ours());
	}

	@Test
	void everySettingOfSpringIsOneThatSpringKnows() throws IOException {
		Set<String> known = ofSpring();
		assertThat(this.written.stream().filter((name) -> !name.startsWith(OURS)).toList()).hasSizeGreaterThan(8)
			.allMatch((name) -> known.contains(name) || known.contains(name.substring(0, name.lastIndexOf('.') + 1)));
	}

	private static Set<String> ours() throws Exception {
		Set<String> names = new TreeSet<>();
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		for (var found : scan.findCandidateComponents("nl.rodedraad")) {
			Class<?> type = Class.forName(found.getBeanClassName());
			components(type.getAnnotation(ConfigurationProperties.class).value(), type, names);
		}
		try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
			for (Path source : sources.filter((file) -> file.toString().matches(".*\\.(java|yaml)")).toList()) {
				Matcher read = READ.matcher(Files.readString(source));
				while (read.find()) {
					names.add(read.group(1));
				}
			}
		}
		return names;
	}

	private static void components(String prefix, Class<?> type, Set<String> names) {
		for (RecordComponent component : type.getRecordComponents()) {
			String name = prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
			if (component.getType().isRecord()) {
				components(name, component.getType(), names);
			}
			else {
				names.add(name);
			}
		}
	}

	/** What is a map ends in a dot: any name may follow. */
	private static Set<String> ofSpring() throws IOException {
		JsonMapper json = JsonMapper.builder().build();
		Set<String> names = new TreeSet<>();
		for (URL file : Collections.list(SettingsTests.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
			try (InputStream content = file.openStream()) {
				for (JsonNode property : json.readTree(content).path("properties")) {
					boolean map = property.path("type").asString("").startsWith("java.util.Map");
					names.add(property.path("name").asString("") + (map ? "." : ""));
				}
			}
		}
		return names;
	}

}
