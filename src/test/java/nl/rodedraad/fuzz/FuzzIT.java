package nl.rodedraad.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import nl.rodedraad.ApplicationTest;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.operation.OperationDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests of which nobody thought before: {@code -Dfuzz.count} of them, starting at {@code -Dfuzz.first}. A fault names its
 * number, and {@code -Dfuzz.one} sends that one again.
 */
@ApplicationTest
class FuzzIT {

	private static final long FIRST = Long.getLong("fuzz.first", 1);

	private static final long COUNT = Long.getLong("fuzz.count", 5_000);

	/** After these every pool and cache has what it will have. */
	private static final long WARM = COUNT / 5;

	/** A request that left a kilobyte behind would take more. */
	private static final long MOST_MEGABYTES = 60;

	/** Pools that are shared with other tests may still grow; a thread left behind by one request in a hundred would be more. */
	private static final int MOST_THREADS = 40;

	private Run run;

	@BeforeEach
	void lookAround(@LocalServerPort int port, @Autowired GraphQlSource source, @Autowired OperationDocuments documents,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) throws IOException {
		List<String> patterns = mapping.getHandlerMethods().keySet().stream().flatMap((info) -> info.getPatternValues().stream()).sorted().toList();
		try (Wire wire = new Wire(port, Duration.ofSeconds(30))) {
			Seen seen = Seen.of(DatasetReader.read(DataFiles.in(Path.of("data"))), source.schema(), wire);
			this.run = new Run(new Requests(seen, source.schema(), documents, patterns), port);
		}
	}

	@Test
	@DisabledIfSystemProperty(named = "fuzz.one", matches = ".*")
	void whateverIsSentIsAnsweredAndLeavesNothingBehind(@Autowired Driver driver) throws IOException {
		this.run.send(FIRST, FIRST + WARM);
		Footprint before = Footprint.now();
		this.run.send(FIRST + WARM, FIRST + COUNT);
		Footprint after = Footprint.now();
		System.out.printf("Requests %d to %d:%n%s%s%n%s%n", FIRST, FIRST + COUNT - 1, this.run, before, after);
		assertThat(this.run.putOff()).as("too late or not available, on a machine that is busy").hasSizeLessThan((int) COUNT / 200);
		assertThat(this.run.putOffAgain()).as("too late or not available, also by itself").isEmpty();
		assertThat(this.run.faults()).isEmpty();
		assertThat(after.megabytes() - before.megabytes()).as("growth of the heap").isLessThan(MOST_MEGABYTES);
		assertThat(after.count()).as("threads").isLessThanOrEqualTo(before.count() + MOST_THREADS);
		everyConnectionIsFree(driver);
	}

	@Test
	@EnabledIfSystemProperty(named = "fuzz.one", matches = "\\d+")
	void oneRequest() {
		long number = Long.getLong("fuzz.one");
		this.run.send(number, number + 1);
		System.out.println(this.run);
		assertThat(this.run.faults()).isEmpty();
	}

	/** As many as the pool holds can be had at once; a connection that was not given back would be one too few. */
	private static void everyConnectionIsFree(Driver driver) {
		List<Session> sessions = new ArrayList<>();
		try {
			for (int i = 0; i < 100; i++) {
				Session session = driver.session();
				sessions.add(session);
				session.beginTransaction();
			}
		}
		finally {
			sessions.forEach(Session::close);
		}
	}

}
