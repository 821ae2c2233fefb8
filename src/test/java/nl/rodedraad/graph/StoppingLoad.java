package nl.rodedraad.graph;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.micrometer.observation.ObservationRegistry;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.DatasetReader;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A load to which something happens within one of its transactions, when all in it is written and nothing committed. */
public final class StoppingLoad {

	/** Does not try again for long, as the application. */
	private static final Config CONFIG = Config.builder().withMaxTransactionRetryTime(500, TimeUnit.MILLISECONDS).build();

	private StoppingLoad() {
	}

	/**
	 * A process with its embedded database that stands still in its load, to be killed just there.
	 * @param arguments the store, the dataset, and the number, from 1, of the transaction
	 */
	public static void main(String[] arguments) {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(arguments[0]));
		AuthToken token = AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.secret().value());
		run(neo4j.address().toString(), token, Path.of(arguments[1]), Integer.parseInt(arguments[2]), StoppingLoad::waitToBeKilled);
		neo4j.close();
	}

	/** Loads into a server. */
	public static void run(String uri, AuthToken token, Path data, int transaction, Runnable happens) {
		try (Driver driver = GraphDatabase.driver(uri, token, CONFIG)) {
			FailingDriver stopping = FailingDriver.stopping(driver, transaction, happens);
			GraphReader reader = new GraphReader(driver, EmptyGraph.DATABASE, new StatementCount(ObservationRegistry.NOOP));
			LoadOutcome outcome = new Loader(stopping.driver(), EmptyGraph.DATABASE, Clock.systemUTC(), reader)
				.load(DatasetReader.read(DataFiles.in(data)));
			System.out.println("The load ended: " + outcome + " in " + stopping.transactions() + " transactions");
		}
	}

	private static void waitToBeKilled() {
		System.out.println("The load stands still");
		try {
			new CountDownLatch(1).await();
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
