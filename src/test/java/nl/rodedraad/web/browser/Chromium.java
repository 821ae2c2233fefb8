package nl.rodedraad.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the browser of this machine is, because the tests download none: the one that is named, else where Debian and
 * Google install theirs. A named one that is not there is not replaced by another.
 */
final class Chromium {

	/** What to do when there is none. */
	static final String MISSING = "no Chromium was found. Install it (Debian: apt-get install chromium) or name one"
			+ " with -Drodedraad.chromium=FILE or the environment variable CHROMIUM.";

	private static final List<Path> USUAL = Stream.of("chromium", "chromium-browser", "google-chrome").map((name) -> Path.of("/usr/bin", name))
		.toList();

	private final Properties properties;

	private final Map<String, String> environment;

	private final Predicate<Path> executable;

	Chromium(Properties properties, Map<String, String> environment, Predicate<Path> executable) {
		this.properties = properties;
		this.environment = environment;
		this.executable = executable;
	}

	static Chromium ofThisMachine() {
		return new Chromium(System.getProperties(), System.getenv(), (file) -> Files.isRegularFile(file) && Files.isExecutable(file));
	}

	Optional<Path> executable() {
		return named("rodedraad.chromium", "CHROMIUM").map((name) -> List.of(Path.of(name))).orElse(USUAL).stream().filter(this.executable)
			.findFirst();
	}

	/** Whether its absence is a failure, as it is where the project is checked. */
	boolean isRequired() {
		return named("rodedraad.browser", "RODEDRAAD_BROWSER").filter("required"::equals).isPresent();
	}

	private Optional<String> named(String property, String variable) {
		return Stream.of(this.properties.getProperty(property, ""), this.environment.getOrDefault(variable, ""))
			.filter((value) -> !value.isBlank()).findFirst();
	}

}
