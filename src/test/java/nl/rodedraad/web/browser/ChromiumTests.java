package nl.rodedraad.web.browser;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChromiumTests {

	private final Properties properties = new Properties();

	@Test
	void thePropertyGoesBeforeTheVariable() {
		this.properties.setProperty("rodedraad.chromium", "/opt/a");
		assertThat(chromium(Map.of("CHROMIUM", "/opt/b"), "/opt/a", "/opt/b", "/usr/bin/chromium").executable()).contains(Path.of("/opt/a"));
	}

	@Test
	void theVariableGoesBeforeTheUsualPlaces() {
		assertThat(chromium(Map.of("CHROMIUM", "/opt/b"), "/opt/b", "/usr/bin/chromium").executable()).contains(Path.of("/opt/b"));
	}

	@Test
	void theUsualPlacesAreSearchedInOrder() {
		assertThat(chromium(Map.of(), "/usr/bin/google-chrome", "/usr/bin/chromium-browser", "/usr/bin/chromium").executable())
			.contains(Path.of("/usr/bin/chromium"));
		assertThat(chromium(Map.of(), "/usr/bin/google-chrome", "/usr/bin/chromium-browser").executable())
			.contains(Path.of("/usr/bin/chromium-browser"));
		assertThat(chromium(Map.of(), "/usr/bin/google-chrome").executable()).contains(Path.of("/usr/bin/google-chrome"));
	}

	@Test
	void aNamedOneThatIsNotThereIsNotReplacedByAnother() {
		assertThat(chromium(Map.of("CHROMIUM", "/opt/b"), "/usr/bin/chromium").executable()).isEmpty();
	}

	@Test
	void anEmptyNameIsNoName() {
		assertThat(chromium(Map.of("CHROMIUM", " "), "/usr/bin/chromium").executable()).contains(Path.of("/usr/bin/chromium"));
	}

	@Test
	void itIsRequiredOnlyWhenThatIsSaid() {
		assertThat(chromium(Map.of()).isRequired()).isFalse();
		assertThat(chromium(Map.of("RODEDRAAD_BROWSER", "optional")).isRequired()).isFalse();
		assertThat(chromium(Map.of("RODEDRAAD_BROWSER", "required")).isRequired()).isTrue();
		this.properties.setProperty("rodedraad.browser", "required");
		assertThat(chromium(Map.of()).isRequired()).isTrue();
	}

	private Chromium chromium(Map<String, String> environment, String... installed) {
		return new Chromium(this.properties, environment, (file) -> Set.of(installed).contains(file.toString()));
	}

}
