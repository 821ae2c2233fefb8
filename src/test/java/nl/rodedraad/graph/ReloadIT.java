package nl.rodedraad.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An operator changes the files and has them loaded without a stop, on a real database. */
class ReloadIT {

	private static final String TOKEN = "een-token-van-de-beheerder";

	private static final String AUTHORIZATION = "Bearer " + TOKEN;

	@TempDir
	Path folder;

	private final EmptyGraph graph = EmptyGraph.wiped();

	private final KnownVersion known = new KnownVersion(this.graph.served(), Duration.ofHours(1));

	private ReloadEndpoint endpoint;

	@BeforeEach
	void serveTheFirstEdition() {
		Editions.read(Editions.with(0), this.folder);
		DatasetLoad load = load();
		assertThat(load.reload()).isEqualTo(LoadOutcome.LOADED);
		this.endpoint = new ReloadEndpoint(load, this.known, TOKEN);
	}

	@Test
	void whatChangedIsServedByEveryCopyOnTheDatabase() {
		ServedGeneration otherCopy = this.graph.served();
		assertThat(otherCopy.current().generation()).isEqualTo(1);
		Editions.read(Editions.with(1), this.folder);
		assertTold(this.endpoint.reload(AUTHORIZATION), 200, "outcome", LoadOutcome.LOADED);
		assertThat(otherCopy.current().generation()).isEqualTo(2);
	}

	/** Whatever it took for known before; else it would give kept answers for a moment. */
	@Test
	void theCopyThatLoadedKnowsAtOnceWhatIsServed() {
		assertThat(this.known.current().generation()).isEqualTo(1);
		Editions.read(Editions.with(1), this.folder);
		this.endpoint.reload(AUTHORIZATION);
		assertThat(this.known.recent()).map(DataVersion::generation).contains(2L);
	}

	@Test
	void whatDidNotChangeIsNotLoadedAgain() {
		assertTold(this.endpoint.reload(AUTHORIZATION), 200, "outcome", LoadOutcome.UNCHANGED);
		assertThat(this.graph.served().current().generation()).isEqualTo(1);
	}

	@Test
	void filesThatAreNotInOrderAreToldByFileAndLineAndWhatIsServedStays() throws IOException {
		Path file = this.folder.resolve("organisations/organisations.yaml");
		Files.writeString(file, Files.readString(file) + "- {id: koor, name: Koor, kind: bestaat-niet, evidence: [{source: nergens}]}\n");
		int line = Files.readAllLines(file).size();
		WebEndpointResponse<Map<String, Object>> told = this.endpoint.reload(AUTHORIZATION);
		assertThat(told.getStatus()).isEqualTo(422);
		assertThat((List<?>) told.getBody().get("problems")).asString().contains("organisations/organisations.yaml:" + line + ": ");
		assertThat(this.graph.served().current().generation()).isEqualTo(1);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "Bearer", "Bearer ", TOKEN, "bearer " + TOKEN, "Bearer " + TOKEN + "x", "Bearer een-token" })
	void withoutTheTokenNothingHappens(@Nullable String authorization) {
		Editions.read(Editions.with(1), this.folder);
		assertThat(this.endpoint.reload(authorization).getStatus()).isEqualTo(401);
		assertThat(this.graph.served().current().generation()).isEqualTo(1);
	}

	@Test
	void withoutATokenInTheSettingsThereIsNothingToAsk() {
		ApplicationContextRunner application = new ApplicationContextRunner().withBean(DatasetLoad.class, this::load)
			.withBean(KnownVersion.class, () -> this.known)
			.withUserConfiguration(ReloadEndpoint.class);
		application.run((context) -> assertThat(context).doesNotHaveBean(ReloadEndpoint.class));
		application.withPropertyValues("rodedraad.reload.token=").run((context) -> assertThat(context).doesNotHaveBean(ReloadEndpoint.class));
		application.withPropertyValues("rodedraad.reload.token=" + TOKEN)
			.run((context) -> assertThat(context).hasSingleBean(ReloadEndpoint.class));
	}

	@Test
	void aTokenThatCanBeGuessedStopsTheStart() {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new ReloadEndpoint(load(), this.known, "geheim"))
			.withMessageContaining("6 characters");
	}

	private DatasetLoad load() {
		StartupReport report = new StartupReport(new MockEnvironment());
		DataNeo4jProperties properties = new DataNeo4jProperties();
		properties.setDatabase(EmptyGraph.DATABASE);
		return new DatasetLoad(new StartDataset(this.folder.toString(), report, Optional.empty()), this.graph.driver(), properties,
				this.graph.reader(), report, new Migrations(MigrationsConfig.defaultConfig(), this.graph.driver()));
	}

	private static void assertTold(WebEndpointResponse<Map<String, Object>> told, int status, String key, Object value) {
		assertThat(told.getStatus()).isEqualTo(status);
		assertThat(told.getBody()).containsEntry(key, value);
	}

}
