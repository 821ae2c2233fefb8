package nl.rodedraad.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All statements in {@code cypher/questions/}. The database plans a statement when it first sees it, which for a long one
 * takes longer than a reader may wait; so each is asked its own example before the first reader comes.
 */
public final class Questions {

	private static final Logger log = LoggerFactory.getLogger(Questions.class);

	private static final String ENDING = ".cypher";

	/** More than planning takes on a busy machine; what takes longer is planned by then and slow for another reason. */
	private static final TransactionConfig PATIENCE = TransactionConfig.builder().withTimeout(Duration.ofSeconds(20)).build();

	private Questions() {
	}

	/** Every question, in the order of their names. */
	public static List<Statement> all() {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/questions/*" + ENDING))
				.map((file) -> String.valueOf(file.getFilename()))
				.sorted()
				.map((file) -> Statement.named("questions/" + file.substring(0, file.length() - ENDING.length())))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Asks every question its own example.
	 * @throws CannotStart if one cannot be asked, naming its file
	 */
	static void plan(List<Statement> questions, Driver driver, SessionConfig readAccess, DataVersion version) {
		try (Session session = driver.session(readAccess)) {
			for (Statement question : questions) {
				Map<String, Object> parameters = new HashMap<>(question.example());
				parameters.put("generation", version.generation());
				plan(question, parameters, session);
			}
		}
	}

	private static void plan(Statement question, Map<String, Object> parameters, Session session) {
		try {
			session.run(OneParameter.text(question), OneParameter.of(question, parameters), PATIENCE).consume();
		}
		catch (Neo4jException | IllegalArgumentException ex) {
			if (DatabaseFailure.of(ex).filter(StatementTimeoutException.class::isInstance).isPresent()) {
				log.warn("The example of cypher/{}{} takes more than {} seconds with so many data", question.name(), ENDING,
						PATIENCE.timeout().toSeconds());
				return;
			}
			throw new CannotStart("The question in cypher/%s%s cannot be asked: %s".formatted(question.name(), ENDING, ex.getMessage()),
					"See that the database answers; if it does, correct the statement or the example in its header.", ex);
		}
	}

}
