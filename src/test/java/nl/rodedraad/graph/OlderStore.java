package nl.rodedraad.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import io.micrometer.observation.ObservationRegistry;
import nl.rodedraad.dataset.DataFiles;
import nl.rodedraad.dataset.DatasetReader;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;

/** A store as the version of the program before left it: without the last migration and what belongs to it, in its own format. */
public final class OlderStore {

	private static final Path MIGRATIONS = Path.of("cypher", "migrations");

	private static final List<String> APPLIED = List.of("V001__constraints.cypher", "V002__search.cypher");

	private static final List<String> UNKNOWN_THEN = List.of("MATCH (c:Coverage) DELETE c",
			"MATCH (g:Generation) SET g.fingerprint = '4-' + split(g.fingerprint, '-')[1]");

	private OlderStore() {
	}

	/** Fills an empty directory with a dataset; the other folder is for the migrations of that time. */
	public static void make(Path store, Path data, Path migrations) throws IOException {
		Files.createDirectories(migrations);
		for (String file : APPLIED) {
			Files.copy(MIGRATIONS.resolve(file), migrations.resolve(file));
		}
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store);
				Driver driver = GraphDatabase.driver(neo4j.address(), AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.secret().value()))) {
			new Migrations(MigrationsConfig.builder().withLocationsToScan("file:" + migrations).withDatabase(EmptyGraph.DATABASE).build(), driver)
				.apply();
			GraphReader reader = new GraphReader(driver, EmptyGraph.DATABASE, new StatementCount(ObservationRegistry.NOOP));
			new Loader(driver, EmptyGraph.DATABASE, Clock.systemUTC(), reader).load(DatasetReader.read(DataFiles.in(data)));
			QueryConfig config = QueryConfig.builder().withDatabase(EmptyGraph.DATABASE).build();
			UNKNOWN_THEN.forEach((cypher) -> driver.executableQuery(cypher).withConfig(config).execute());
		}
	}

}
