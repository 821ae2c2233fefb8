package nl.rodedraad.graph;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import io.micrometer.observation.ObservationRegistry;
import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.Schemerland;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A load in a cluster whose reader does not get what its writer wrote, until the last test brings it there. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaggingReaderIT {

	private static final Statement FACTS = new Statement("test", "MATCH (f:Fact {generation: $generation}) RETURN count(f) AS n", Map.of());

	private static final Dataset OLD = Schemerland.dataset();

	private static final Dataset NEW = Editions.unreleased(3);

	private static TwoMembers members;

	@BeforeAll
	static void theWriterServesTheNewDataAndTheReaderStillTheOld(@TempDir Path folder) {
		members = TwoMembers.withStore(folder.resolve("neo4j"), (driver) -> load(driver, OLD));
		assertThat(load(members.routed(), NEW)).isEqualTo(LoadOutcome.LOADED);
	}

	@AfterAll
	static void stop() throws Exception {
		members.close();
	}

	@Test
	void aLoadGoesToTheWriterAndReadsGoToTheReader() {
		assertThat(served(members.writer()).generation()).isEqualTo(2);
		assertThat(served(members.reader()).generation()).isEqualTo(1);
		assertThat(served(members.routed()).generation()).isEqualTo(1);
	}

	@Test
	void aReaderThatLagsServesTheVersionThatItHasWhole() {
		assertThat(facts(members.routed(), served(members.routed()))).isEqualTo(OLD.facts().size());
	}

	@Test
	void anOperationThatSawTheNewVersionElsewhereIsRefusedRatherThanAnsweredWithNothing() {
		DataVersion seen = served(members.writer());
		assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> facts(members.routed(), seen));
		assertThat(facts(members.routed(), withoutBookmarks(seen))).as("what the reader says when it is not told what to wait for").isZero();
	}

	@Test
	void theCopyThatLoadedKnowsItsOwnVersionAtOnce() {
		assertThat(loader(members.routed()).served()).get().extracting(DataVersion::generation).isEqualTo(2L);
	}

	@Test
	void aCopyThatStartsAtAReaderThatLagsDoesNotLoadTheSameAgain() {
		assertThat(load(members.routed(), NEW)).isEqualTo(LoadOutcome.UNCHANGED);
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void aReaderThatHasCaughtUpAnswersTheOperation() {
		DataVersion seen = served(members.writer());
		load(members.reader(), NEW);
		assertThat(facts(members.routed(), seen)).isEqualTo(NEW.facts().size());
		assertThat(served(members.routed()).generation()).isEqualTo(seen.generation());
	}

	private static LoadOutcome load(Driver driver, Dataset dataset) {
		return loader(driver).load(dataset);
	}

	private static Loader loader(Driver driver) {
		return new Loader(driver, EmptyGraph.DATABASE, Clock.systemUTC(), reader(driver));
	}

	private static GraphReader reader(Driver driver) {
		return new GraphReader(driver, EmptyGraph.DATABASE, new StatementCount(ObservationRegistry.NOOP));
	}

	private static DataVersion served(Driver driver) {
		return new ServedGeneration(reader(driver)).current();
	}

	private static long facts(Driver driver, DataVersion version) {
		return reader(driver).readOne(FACTS, version, Map.of(), Count.class).orElseThrow().n();
	}

	private static DataVersion withoutBookmarks(DataVersion version) {
		return new DataVersion(version.generation(), version.release(), version.unreleased(), version.id(), version.fingerprint(),
				version.loadedAt(), List.of());
	}

	record Count(long n) {
	}

}
