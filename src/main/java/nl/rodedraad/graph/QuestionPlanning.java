package nl.rodedraad.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has every question planned at the start. Together that takes as long as the rest of the start, so it goes on behind the open
 * port; the question of a reader who comes meanwhile is planned at once.
 */
@Component
final class QuestionPlanning implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(QuestionPlanning.class);

	private final GraphReader reader;

	private final boolean first;

	private final List<Statement> questions;

	private volatile boolean running;

	/** @param first whether the port opens only when every question is planned */
	@Autowired
	QuestionPlanning(GraphReader reader, @Value("${rodedraad.plan-first}") boolean first) {
		this(reader, first, Questions.all());
	}

	QuestionPlanning(GraphReader reader, boolean first, List<Statement> questions) {
		this.reader = reader;
		this.first = first;
		this.questions = questions;
	}

	@Override
	public void start() {
		ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), QuestionPlanning::daemon);
		this.running = true;
		CompletableFuture<Void> all = plan(pool);
		if (this.first) {
			all.join();
		}
	}

	private CompletableFuture<Void> plan(ExecutorService pool) {
		Instant start = Instant.now();
		return CompletableFuture
			.allOf(this.questions.stream()
				.map((question) -> CompletableFuture.runAsync(() -> plan(question), pool))
				.toArray(CompletableFuture[]::new))
			.thenRun(() -> log.info("{} questions are planned, in {} ms", this.questions.size(), Duration.between(start, Instant.now()).toMillis()))
			.whenComplete((done, failure) -> pool.shutdown());
	}

	/** What the database cannot plan is told, and fails when it is asked; the rest is served. */
	private void plan(Statement question) {
		if (!this.running) {
			return;
		}
		try {
			this.reader.plan(question, question.example());
		}
		catch (UnavailableException | StatementTimeoutException ex) {
			log.warn("The question in cypher/{}.cypher is planned when it is asked: {}", question.name(), ex.getMessage());
		}
		catch (Neo4jException | IllegalArgumentException ex) {
			log.error("The question in cypher/{}.cypher cannot be asked: {}", question.name(), ex.getMessage());
		}
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "planning");
		thread.setDaemon(true);
		return thread;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After the web server, which starts in one of the last phases, or after the load. */
	@Override
	public int getPhase() {
		return this.first ? DatasetLoad.PHASE + 1 : DEFAULT_PHASE;
	}

}
