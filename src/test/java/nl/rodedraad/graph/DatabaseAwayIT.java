package nl.rodedraad.graph;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import io.micrometer.observation.ObservationRegistry;
import nl.rodedraad.dataset.Schemerland;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Takes the database away from a reader whose driver has the settings of the application. */
class DatabaseAwayIT {

	/** Two seconds are what a reader is promised, and one more is for a busy machine; without a limit it would be half a minute. */
	private static final Duration SOON = Duration.ofSeconds(3);

	@Test
	void aDatabaseThatIsAwayIsToldSoonAndTheSameReaderWorksWhenItIsBack() throws IOException {
		EmptyGraph graph = EmptyGraph.wiped();
		graph.load(Schemerland.dataset());
		try (Relay relay = new Relay(port(graph.driver()))) {
			withReader(relay, (served) -> {
				assertThat(served.current().generation()).isEqualTo(1);
				relay.goAway();
				for (int i = 0; i < 5; i++) {
					assertUnavailableSoon(served);
				}
				relay.comeBack();
				assertThat(served.current().generation()).isEqualTo(1);
			});
		}
	}

	/** That it hangs is noticed of a connection that was idle a while; who waits for an answer already is the web layer's to free. */
	@Test
	void aDatabaseThatHangsIsToldSoonAndTheSameReaderWorksWhenItGoesOn() throws IOException {
		EmptyGraph graph = EmptyGraph.wiped();
		graph.load(Schemerland.dataset());
		try (Relay relay = new Relay(port(graph.driver()))) {
			withReader(relay, (served) -> {
				assertThat(served.current().generation()).isEqualTo(1);
				Thread.sleep(1_200);
				relay.silent(true);
				for (int i = 0; i < 3; i++) {
					assertUnavailableSoon(served);
				}
				relay.silent(false);
				assertThat(served.current().generation()).isEqualTo(1);
			});
		}
	}

	/** It may have been started again, and then planning would count to the time of the question. */
	@Test
	void whatADatabaseThatWasAwayIsAskedIsPlannedAnew() {
		EmptyGraph graph = EmptyGraph.wiped();
		graph.load(Schemerland.dataset());
		AtomicInteger sessions = new AtomicInteger();
		AtomicBoolean away = new AtomicBoolean();
		Driver driver = AwayDriver.of(graph.driver(), () -> {
			sessions.incrementAndGet();
			return away.get();
		});
		StatementCount count = new StatementCount(ObservationRegistry.NOOP);
		ServedGeneration served = new ServedGeneration(new GraphReader(driver, EmptyGraph.DATABASE, count));
		served.current();
		assertThat(sessions.getAndSet(0)).as("planned and asked").isEqualTo(2);
		served.current();
		assertThat(sessions.getAndSet(0)).as("asked").isEqualTo(1);
		away.set(true);
		assertThatExceptionOfType(UnavailableException.class).isThrownBy(served::current);
		away.set(false);
		sessions.set(0);
		served.current();
		assertThat(sessions.get()).as("planned and asked").isEqualTo(2);
	}

	@Test
	void whoWaitsForThePlanOfAnotherIsToldWithThatOne() {
		Driver driver = AwayDriver.of(EmptyGraph.wiped().driver(), () -> {
			LockSupport.parkNanos(SOON.toNanos() / 3);
			return true;
		});
		GraphReader reader = new GraphReader(driver, EmptyGraph.DATABASE, new StatementCount(ObservationRegistry.NOOP));
		ExecutorService readers = Executors.newFixedThreadPool(6);
		try {
			Stream.generate(() -> readers.submit(() -> assertUnavailableSoon(new ServedGeneration(reader)))).limit(6).toList()
				.forEach((told) -> assertThat(told).succeedsWithin(SOON.multipliedBy(3)));
		}
		finally {
			readers.shutdownNow();
		}
	}

	private static void assertUnavailableSoon(ServedGeneration served) {
		Instant start = Instant.now();
		assertThatExceptionOfType(UnavailableException.class).isThrownBy(served::current);
		assertThat(Duration.between(start, Instant.now())).isLessThan(SOON);
	}

	private static void withReader(Relay relay, Work work) {
		new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
			.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
			.withPropertyValues("spring.neo4j.uri=bolt://localhost:" + relay.port())
			.run((context) -> {
				String database = context.getEnvironment().getRequiredProperty("spring.data.neo4j.database");
				StatementCount count = new StatementCount(ObservationRegistry.NOOP);
				work.run(new ServedGeneration(new GraphReader(context.getBean(Driver.class), database, count)));
			});
	}

	private static int port(Driver driver) {
		try (Session session = driver.session()) {
			String address = session.run("RETURN 1", Map.of()).consume().server().address();
			return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
		}
	}

	private interface Work {

		void run(ServedGeneration served) throws Exception;

	}

}
