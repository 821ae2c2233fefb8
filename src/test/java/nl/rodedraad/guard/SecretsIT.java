package nl.rodedraad.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the settings of the application, with nothing of the application itself. */
class SecretsIT {

	private static final String PASSWORD = "spring.neo4j.authentication.password";

	@Test
	void aSecretIsReadFromAFileWithItsName(@TempDir Path secrets) throws IOException {
		Files.writeString(secrets.resolve(PASSWORD), "geheim van de vijver\n");
		try (ConfigurableApplicationContext settings = settings(secrets)) {
			assertThat(settings.getEnvironment().getProperty(PASSWORD)).isEqualTo("geheim van de vijver");
		}
	}

	@Test
	void withoutADirectoryOfSecretsThereAreNone(@TempDir Path secrets) {
		try (ConfigurableApplicationContext settings = settings(secrets.resolve("nergens"))) {
			assertThat(settings.getEnvironment().getProperty(PASSWORD)).isNull();
		}
	}

	private static ConfigurableApplicationContext settings(Path secrets) {
		return new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE).run("--rodedraad.secrets=" + secrets);
	}

	static class Nothing {

	}

}
