package nl.rodedraad.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import nl.rodedraad.dataset.Schemerland;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The start of the application, as far as the data go. */
class StartIT {

	private static final String DEAL = "deals/schemerland.yaml";

	@TempDir
	Path folder;

	@Test
	void aWrongDatasetEndsTheStartWithAllItsProblemsAndTouchesNoStore() throws IOException, InterruptedException {
		Path data = Schemerland.asWritten().replacing(DEAL, "{date: 2024-12-31}", "{date: 2024-13-31}")
			.replacing("chains/dorpsloket.yaml", "kind: policy-change", "kind: wish").writeTo(this.folder.resolve("data"));
		Path store = this.folder.resolve("store/neo4j");
		try (RunningJar copy = RunningJar.startClasses(this.folder, "--rodedraad.data=" + data, "--rodedraad.store=" + store,
				"--server.port=0")) {
			assertThat(copy.exitCode()).isEqualTo(1);
			assertThat(copy.output()).contains("The dataset has 2 problems and was not loaded")
				.containsPattern("deals/schemerland.yaml:\\d+").containsPattern("chains/dorpsloket.yaml:\\d+")
				.contains("Correct the files").doesNotContainPattern("(?m)^\\s+at ");
		}
		assertThat(store.getParent()).doesNotExist();
	}

	@Test
	void aDirectoryWithoutDatasetIsNamed() {
		Path none = this.folder.resolve("none");
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new StartDataset(none.toString(), report(), Optional.empty()))
			.withMessage("There is no dataset in " + none + ".");
	}

	@Test
	void aDatasetIsReadOnceForWhoTakesItFirst() {
		StartDataset dataset = new StartDataset(Schemerland.asWritten().writeTo(this.folder).toString(), report(), Optional.empty());
		assertThat(dataset.take()).isNotSameAs(dataset.take());
	}

	@Test
	void aJarThatLoadedTheDatasetThatItCarriesDoesNotReadItAgain() throws IOException {
		EmptyGraph graph = EmptyGraph.wiped();
		graph.load(Schemerland.dataset());
		LoadNote note = new LoadNote(this.folder.resolve("neo4j"), Optional.of(jar().toFile()));
		note.write(graph.served().current().fingerprint());
		load(new StartDataset("", report(), Optional.of(note)), graph, report()).start();
		assertThat(graph.generations()).containsExactly("1 COMPLETE");
	}

	@Test
	void aCopyThatFindsAnotherLoadingWaitsAndServesWhatThatOneLoaded() throws Exception {
		EmptyGraph graph = EmptyGraph.wiped();
		Path data = Schemerland.asWritten().writeTo(this.folder);
		CountDownLatch halfway = new CountDownLatch(1);
		AtomicInteger transactions = new AtomicInteger();
		FailingDriver slow = FailingDriver.pausing(graph.driver(), () -> {
			if (transactions.incrementAndGet() == 10) {
				halfway.countDown();
				sleep(Duration.ofSeconds(3));
			}
		});
		CompletableFuture<LoadOutcome> other = CompletableFuture.supplyAsync(
				() -> new Loader(slow.driver(), EmptyGraph.DATABASE, Clock.systemUTC(), graph.reader()).load(Schemerland.dataset()));
		halfway.await(30, TimeUnit.SECONDS);
		StartupReport report = report();
		DatasetLoad load = load(new StartDataset(data.toString(), report, Optional.empty()), graph, report);
		Instant start = Instant.now();
		load.start();
		assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
		assertThat(load.isRunning()).isTrue();
		assertThat(other.get()).isEqualTo(LoadOutcome.LOADED);
		assertThat(graph.generations()).containsExactly("1 COMPLETE");
	}

	@Test
	void aDatabaseThatGoesAwayWhenTheDataAreLoadedEndsTheStartWithASentence() {
		EmptyGraph graph = EmptyGraph.wiped();
		Path data = Schemerland.asWritten().writeTo(this.folder);
		StartupReport report = report();
		DatasetLoad load = load(new StartDataset(data.toString(), report, Optional.empty()), graph,
				AwayDriver.of(graph.driver(), () -> graph.served().find().isPresent()), report);
		assertThatExceptionOfType(CannotStart.class).isThrownBy(load::start)
			.withMessage("The database did not tell which data it serves: It is away");
		assertThat(graph.generations()).containsExactly("1 COMPLETE");
	}

	/** A stop of the process interrupts the thread that starts. */
	@Test
	@Tag("nightly")
	void aStopEndsAStartThatWaitsForAnotherCopy() {
		EmptyGraph graph = EmptyGraph.wiped();
		Path data = Schemerland.asWritten().writeTo(this.folder);
		try (Session other = graph.driver().session(SessionConfig.forDatabase(EmptyGraph.DATABASE))) {
			assertThat(new LoadLock(other, Clock.systemUTC()).acquire()).isTrue();
			StartDataset dataset = new StartDataset(data.toString(), report(), Optional.empty());
			FutureTask<Void> start = new FutureTask<>(load(dataset, graph, report())::start, null);
			Thread starting = new Thread(start);
			starting.start();
			starting.interrupt();
			assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> start.get(LoadLock.LEASE.toSeconds(), TimeUnit.SECONDS))
				.withCauseInstanceOf(CannotStart.class).withMessageContaining("The start was stopped");
		}
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void aQuestionThatCannotBeAskedIsNamedAndTheOthersArePlanned(CapturedOutput output) {
		EmptyGraph graph = EmptyGraph.wiped();
		Statement riddle = new Statement("questions/riddle", "RETURN answer", Map.of());
		QuestionPlanning planning = new QuestionPlanning(graph.reader(), true, List.of(riddle, Statement.named("questions/thing")));
		planning.start();
		assertThat(planning.isRunning()).isTrue();
		assertThat(output).contains("The question in cypher/questions/riddle.cypher cannot be asked: ")
			.doesNotContain("cypher/questions/thing.cypher");
	}

	private static DatasetLoad load(StartDataset dataset, EmptyGraph graph, StartupReport report) {
		return load(dataset, graph, graph.driver(), report);
	}

	private static DatasetLoad load(StartDataset dataset, EmptyGraph graph, Driver driver, StartupReport report) {
		DataNeo4jProperties properties = new DataNeo4jProperties();
		properties.setDatabase(EmptyGraph.DATABASE);
		return new DatasetLoad(dataset, driver, properties, graph.reader(), report,
				new Migrations(MigrationsConfig.defaultConfig(), driver));
	}

	private Path jar() throws IOException {
		Path jar = this.folder.resolve("program.jar");
		try (ZipOutputStream files = new ZipOutputStream(Files.newOutputStream(jar))) {
			files.putNextEntry(new ZipEntry("data/deals/a.yaml"));
		}
		return jar;
	}

	private static StartupReport report() {
		return new StartupReport(new MockEnvironment());
	}

	private static void sleep(Duration time) {
		try {
			Thread.sleep(time.toMillis());
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
