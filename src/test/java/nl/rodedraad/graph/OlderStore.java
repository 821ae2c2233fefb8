package nl.rodedraad.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import io.micrometer.observation.ObservationRegistry;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.DatasetReader;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;

/**
 * A store as the version of the program before left it: without the last migration, which brought an index and no data, and
 * with data in the format before.
 */
public final class OlderStore {

	private static final Path MIGRATIONS = Path.of("cypher", "migrations");

	private static final String FORMAT_THEN = "MATCH (g:Generation) SET g.fingerprint = '4-' + split(g.fingerprint, '-')[1]";

	private OlderStore() {
	}

	/** Fills an empty directory with a dataset; the other folder is for the migrations of that time. */
	public static void make(Path store, Path data, Path migrations) throws IOException {
		Files.createDirectories(migrations);
		for (Path file : allButTheLast()) {
			Files.copy(file, migrations.resolve(file.getFileName()));
		}
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store);
				Driver driver = GraphDatabase.driver(neo4j.address(), AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.secret().value()))) {
			new Migrations(MigrationsConfig.builder().withLocationsToScan("file:" + migrations).withDatabase(EmptyGraph.DATABASE).build(), driver)
				.apply();
			GraphReader reader = new GraphReader(driver, EmptyGraph.DATABASE, new StatementCount(ObservationRegistry.NOOP));
			new Loader(driver, EmptyGraph.DATABASE, Clock.systemUTC(), reader).load(DatasetReader.read(DataFiles.in(data)));
			QueryConfig config = QueryConfig.builder().withDatabase(EmptyGraph.DATABASE).build();
			driver.executableQuery(FORMAT_THEN).withConfig(config).execute();
		}
	}

	private static List<Path> allButTheLast() throws IOException {
		try (Stream<Path> files = Files.list(MIGRATIONS)) {
			List<Path> inOrder = files.sorted().toList();
			return inOrder.subList(0, inOrder.size() - 1);
		}
	}

}
