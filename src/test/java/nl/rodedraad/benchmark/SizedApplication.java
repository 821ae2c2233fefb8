package nl.rodedraad.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.rodedraad.RodeDraad;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.GeneratedSize;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application with so many times the data, and its driver. The store stays, so that a next run need not load. */
final class SizedApplication implements AutoCloseable {

	private static final Path WORK = Path.of("target", "benchmark");

	/** Outside the heap, as an operator would give a larger store. */
	private static final Map<Integer, String> PAGE_CACHES = Map.of(1, "128MB", 20, "512MB");

	private static final String LARGE_PAGE_CACHE = "1500MB";

	private static final SessionConfig READ = SessionConfig.builder().withDatabase("neo4j").withDefaultAccessMode(AccessMode.READ).build();

	/** Longer than the application waits, to see how long it would have taken. */
	private static final TransactionConfig PATIENCE = TransactionConfig.builder().withTimeout(Duration.ofSeconds(20)).build();

	private final ConfigurableApplicationContext context;

	private final Recorder recorder;

	private final Driver driver;

	private final Duration ready;

	private SizedApplication(ConfigurableApplicationContext context, Recorder recorder, Duration ready) {
		this.context = context;
		this.recorder = recorder;
		this.ready = ready;
		this.driver = context.getBean(Driver.class);
	}

	/** Starts it with so many times the data, which are made first, with or without keeping answers. */
	static SizedApplication start(int times, boolean keepsAnswers) {
		Path data = data(times);
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--rodedraad.data=" + data,
				"--rodedraad.store=" + WORK.resolve("store-" + times),
				"--rodedraad.embedded.page-cache=" + PAGE_CACHES.getOrDefault(times, LARGE_PAGE_CACHE)));
		if (!keepsAnswers) {
			arguments.add("--rodedraad.kept-answers.size=0");
		}
		Recorder recorder = new Recorder();
		SpringApplication application = new SpringApplication(RodeDraad.class);
		application.addInitializers((context) -> context.getBeanFactory().addBeanPostProcessor(recorder));
		application.setDefaultProperties(Map.of("logging.level.root", "warn"));
		long start = System.nanoTime();
		ConfigurableApplicationContext context = application.run(arguments.toArray(String[]::new));
		return new SizedApplication(context, recorder, Duration.ofNanos(System.nanoTime() - start));
	}

	private static Path data(int times) {
		Path folder = WORK.resolve("data-" + times);
		try {
			if (Files.exists(folder)) {
				try (var files = Files.walk(folder)) {
					files.sorted((one, other) -> other.compareTo(one)).forEach((file) -> file.toFile().delete());
				}
			}
			GeneratedSize.write(DataFiles.in(Path.of("data")), times, folder);
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	HttpAsker http() {
		return new HttpAsker(Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port")));
	}

	Recorder recorder() {
		return this.recorder;
	}

	/** How many data it has, and how long it took to be ready with them. */
	String described() {
		return "%,d things, %,d facts; ready in %d s, loading included if they were new.".formatted(
				count("MATCH (s:Served) MATCH (thing:Entity {generation: s.generation}) RETURN count(thing) AS n"),
				count("MATCH (s:Served) MATCH (fact:Fact {generation: s.generation}) RETURN count(fact) AS n"), this.ready.toSeconds());
	}

	private long count(String cypher) {
		try (Session session = this.driver.session(READ)) {
			return session.run(cypher).single().get("n").asLong();
		}
	}

	/** Sends statements as the application does, one after another, and reads all rows; whether time and memory sufficed. */
	boolean runs(List<Recorder.Sent> statements) {
		for (Recorder.Sent statement : statements) {
			try (Session session = this.driver.session(READ)) {
				session.run(statement.text(), statement.parameters(), PATIENCE).list();
			}
			catch (Neo4jException ex) {
				return false;
			}
		}
		return true;
	}

	/** How often the statements touch the store, whatever else the machine does; -1 when they take too long to tell. */
	long hits(List<Recorder.Sent> statements) {
		long hits = 0;
		for (Recorder.Sent statement : statements) {
			try (Session session = this.driver.session(READ)) {
				hits += hits(session.run("PROFILE " + statement.text(), statement.parameters(), PATIENCE).consume().profile());
			}
			catch (Neo4jException ex) {
				return -1;
			}
		}
		return hits;
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(SizedApplication::hits).sum();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
