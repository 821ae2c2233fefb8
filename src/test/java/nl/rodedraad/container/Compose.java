package nl.rodedraad.container;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file with its parts put in place, for tests that ask what each service is given. */
record Compose(Map<String, Map<String, Object>> services) {

	/** The one of the repository. */
	static Compose read() {
		try (Reader file = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
			Map<String, Map<String, Map<String, Object>>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
			return new Compose(all.get("services"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Names of the services of a profile, or of those that have none. */
	List<String> of(String... profiles) {
		return this.services.entrySet().stream().filter((service) -> strings(service.getValue(), "profiles").equals(List.of(profiles)))
			.map(Map.Entry::getKey).toList();
	}

	/** The services that run an image of which the name begins so, or for an empty name those that are built here. */
	List<String> running(String image) {
		return this.services.entrySet().stream()
			.filter((service) -> image.isEmpty() ? service.getValue().containsKey("build")
					: String.valueOf(service.getValue().get("image")).startsWith(image))
			.map(Map.Entry::getKey).toList();
	}

	/** What a service is given; a value that is taken from who runs it, if they have it, is empty. */
	Map<String, String> environment(String service) {
		Map<String, String> environment = new LinkedHashMap<>();
		if (this.services.get(service).get("environment") instanceof Map<?, ?> given) {
			given.forEach((name, value) -> environment.put(String.valueOf(name), (value == null) ? "" : String.valueOf(value)));
		}
		return environment;
	}

	/** The words of a list of every service that has one. */
	Stream<String> all(String list) {
		return this.services.values().stream().flatMap((service) -> strings(service, list).stream());
	}

	private static List<String> strings(Map<String, Object> service, String list) {
		return (service.get(list) instanceof List<?> found) ? found.stream().map(String::valueOf).toList() : List.of();
	}

}
