package nl.rodedraad.container;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.rodedraad.api.Limits;
import org.junit.jupiter.api.Test;
import org.neo4j.configuration.Config;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeTests {

	private static final String LICENCE = "NEO4J_ACCEPT_LICENSE_AGREEMENT";

	/** Of the Enterprise edition; their names are those of the Operations Manual of Neo4j 5, "Clustering", "Settings reference". */
	private static final Set<String> CLUSTER = Set.of("dbms.cluster.discovery.version", "dbms.cluster.discovery.v2.endpoints",
			"initial.dbms.default_primaries_count");

	private final Compose compose = Compose.read();

	@Test
	void withoutAProfileThereIsOneCopyAndOneServer() {
		assertThat(this.compose.of()).containsExactly("neo4j", "app");
	}

	@Test
	void theProfileIsAClusterOfThreeWithTwoCopiesBehindAProxy() {
		assertThat(this.compose.of("cluster")).containsExactly("neo4j-1", "neo4j-2", "neo4j-3", "app-1", "app-2", "proxy");
		assertThat(this.compose.running("neo4j:5.26.30-enterprise")).containsExactly("neo4j-1", "neo4j-2", "neo4j-3");
		assertThat(this.compose.environment("app-1")).isEqualTo(this.compose.environment("app-2"))
			.containsEntry("SPRING_NEO4J_URI", "neo4j://cluster:7687");
	}

	@Test
	void everySettingOfACopyIsOneThatTheApplicationReads() throws IOException {
		Set<String> known = known();
		assertThat(this.compose.running("")).containsExactly("app", "app-1", "app-2")
			.allSatisfy((app) -> assertThat(this.compose.environment(app).keySet()).hasSizeGreaterThan(2).isSubsetOf(known));
	}

	@Test
	void everySettingOfAServerIsOneThatNeo4jKnows() {
		assertThat(this.compose.running("neo4j:")).hasSize(4).allSatisfy((server) -> {
			Map<String, String> settings = settings(server);
			assertThat(settings).hasSizeGreaterThan(4);
			settings.keySet().removeAll(CLUSTER);
			Config.newBuilder().setRaw(settings).build();
		});
	}

	@Test
	void theServerIsTheOneThatTheTestsRunAgainst() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		String version = pom.substring(pom.indexOf("<neo4j.version>") + "<neo4j.version>".length(), pom.indexOf("</neo4j.version>"));
		assertThat(this.compose.running("neo4j:" + version + "-")).containsExactlyElementsOf(this.compose.running("neo4j:")).hasSize(4);
	}

	@Test
	void nobodyAcceptsALicenceForWhoRunsIt() {
		assertThat(this.compose.running("neo4j:5.26.30-enterprise"))
			.allSatisfy((server) -> assertThat(this.compose.environment(server)).containsEntry(LICENCE, ""));
	}

	@Test
	void everyPasswordComesFromWhoRunsIt() {
		for (String service : this.compose.services().keySet()) {
			this.compose.environment(service).forEach((name, value) -> {
				if (name.matches(".*(PASSWORD|AUTH)$")) {
					assertThat(value).as(name).matches("(neo4j/)?\\$\\{NEO4J_PASSWORD:\\?[^}]+}");
				}
			});
		}
	}

	@Test
	void theImageOfACopyIsATargetOfTheDockerfile() {
		assertThat(this.compose.running("")).allSatisfy((app) -> assertThat(this.compose.services().get(app))
			.containsEntry("read_only", true)
			.extractingByKey("build").isEqualTo(Map.of("context", ".", "target", Dockerfile.read().stage("slim").name())));
	}

	@Test
	void everyFileThatIsMountedIsThere() {
		List<String> mounted = this.compose.all("volumes").filter((volume) -> volume.startsWith("./")).toList();
		assertThat(mounted).isNotEmpty()
			.allSatisfy((volume) -> assertThat(Path.of(volume.split(":")[0])).isRegularFile())
			.allMatch((volume) -> volume.endsWith(":ro"), "cannot be written");
	}

	@Test
	void theProxySendsToTheCopiesAndTellsThemWhoAsked() throws IOException {
		String proxy = Files.readString(Path.of("deploy/nginx.conf"));
		assertThat(Pattern.compile("server ([\\w-]+):8080").matcher(proxy).results().map((one) -> one.group(1)))
			.containsExactly("app-1", "app-2");
		assertThat(proxy).contains("proxy_set_header X-Forwarded-For $remote_addr;", "proxy_set_header X-Forwarded-Proto $scheme;",
				"proxy_set_header X-Forwarded-Host $http_host;");
		assertThat(this.compose.environment("app-1")).containsEntry("SERVER_FORWARDHEADERSSTRATEGY", "native");
	}

	/** Of what is refused Rode Draad says which limit it is over; nginx only that it is too large. */
	@Test
	void theProxyLetsThroughALittleMoreThanABodyMayBe() throws IOException {
		Matcher size = Pattern.compile("client_max_body_size (\\d+)k;").matcher(Files.readString(Path.of("deploy/nginx.conf")));
		assertThat(size.find()).isTrue();
		assertThat(1024 * Integer.parseInt(size.group(1))).isGreaterThan(Limits.BODY).isLessThan(2 * Limits.BODY);
	}

	@Test
	void whatIsOpenIsOpenToThisMachineAlone() {
		assertThat(this.compose.all("ports")).isNotEmpty().allMatch((port) -> port.startsWith("127.0.0.1:"));
	}

	/** The settings as the image of Neo4j reads them: one underscore is a dot, two are an underscore. */
	private Map<String, String> settings(String server) {
		Map<String, String> settings = new HashMap<>(this.compose.environment(server));
		settings.keySet().removeAll(Set.of("NEO4J_AUTH", LICENCE));
		Map<String, String> named = new HashMap<>();
		settings.forEach((name, value) -> {
			String key = name.substring("NEO4J_".length()).replace("__", "%").replace('_', '.').replace('%', '_');
			named.put(key, value);
		});
		return named;
	}

	/** Names in the environment of all that Spring Boot and the application document or set. */
	private static Set<String> known() throws IOException {
		Set<String> names = new HashSet<>();
		for (URL metadata : Collections.list(ComposeTests.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
			try (InputStream file = metadata.openStream()) {
				for (JsonNode property : JsonMapper.shared().readTree(file).path("properties")) {
					names.add(property.path("name").asString());
				}
			}
		}
		for (PropertySource<?> source : new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"))) {
			names.addAll(List.of(((EnumerablePropertySource<?>) source).getPropertyNames()));
		}
		Set<String> variables = new HashSet<>();
		names.forEach((name) -> variables.add(name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT)));
		return variables;
	}

}
