package nl.rodedraad.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.Schemerland;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Which generations there are, which is served, and when one goes. */
class GenerationsIT {

	private static final Duration LATER = Generations.KEPT.plusSeconds(1);

	private static final String DEAL = "deals/schemerland.yaml";

	private EmptyGraph graph;

	@TempDir
	Path folder;

	@BeforeEach
	void empty() {
		this.graph = EmptyGraph.wiped();
	}

	@Test
	void theFirstLoadServesTheDataset() {
		assertThat(this.graph.served().find()).isEmpty();
		assertThat(this.graph.load(Schemerland.dataset())).isEqualTo(LoadOutcome.LOADED);
		DataVersion served = this.graph.served().current();
		assertThat(served.generation()).isEqualTo(1);
		assertThat(served.release()).isZero();
		assertThat(served.unreleased()).isTrue();
		assertThat(served.id()).matches("0\\+[0-9a-f]{8}");
		assertThat(served.loadedAt()).isEqualTo("2026-11-23T10:00:00Z");
	}

	@Test
	void theSameDataTwiceChangeNothing() {
		this.graph.load(Schemerland.dataset());
		List<Map<String, Object>> before = this.graph.everything();
		this.graph.clock().advance(LATER);
		FailingDriver counting = FailingDriver.pausing(this.graph.driver(), () -> { });
		assertThat(this.graph.load(Schemerland.dataset(), counting.driver())).isEqualTo(LoadOutcome.UNCHANGED);
		assertThat(counting.transactions()).isZero();
		assertThat(this.graph.everything().equals(before)).isTrue();
	}

	@Test
	void onlyAHigherReleaseReplacesALowerOne() {
		Dataset first = Editions.released(this.folder, this.graph.clock(), List.of(Editions.with(0)));
		Dataset second = Editions.released(this.folder, this.graph.clock(), List.of(Editions.with(1)));
		assertThat(this.graph.load(first)).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.served().current().id()).isEqualTo("1");
		assertThat(this.graph.load(second)).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.served().current().id()).isEqualTo("2");
		assertThat(this.graph.load(first)).isEqualTo(LoadOutcome.OLDER);
		assertThat(this.graph.load(Editions.unreleased(3))).isEqualTo(LoadOutcome.OLDER);
		assertThat(this.graph.served().current().id()).isEqualTo("2");
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE", "2 COMPLETE");
	}

	@Test
	void unreleasedDataOfTheSameReleaseReplaceEachOther() {
		Dataset released = Editions.released(this.folder, this.graph.clock(), List.of(Editions.with(0)));
		Dataset changed = Editions.read(Editions.with(1), this.folder);
		this.graph.load(released);
		assertThat(this.graph.load(changed)).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.served().current().id()).matches("1\\+[0-9a-f]{8}");
		assertThat(this.graph.load(released)).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.served().current().id()).isEqualTo("1");
	}

	@Test
	void thePreviousGenerationStaysUntilTheNextLoad() {
		this.graph.load(Editions.unreleased(0));
		this.graph.load(Editions.unreleased(1));
		this.graph.clock().advance(LATER);
		assertThat(this.graph.load(Editions.unreleased(1))).isEqualTo(LoadOutcome.UNCHANGED);
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE", "2 COMPLETE");
		assertThat(this.graph.nodes(1)).isEqualTo(this.graph.nodes(2) - 5);
		this.graph.load(Editions.unreleased(2));
		assertThat(this.graph.generations()).containsExactly("2 COMPLETE", "3 COMPLETE");
		assertThat(this.graph.nodes(1)).isZero();
	}

	@Test
	void aGenerationThatWasReplacedAMomentAgoStaysForTheOperationsThatReadIt() {
		this.graph.load(Editions.unreleased(0));
		this.graph.load(Editions.unreleased(1));
		this.graph.clock().advance(Generations.KEPT.minusSeconds(1));
		this.graph.load(Editions.unreleased(2));
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE", "2 COMPLETE", "3 COMPLETE");
		this.graph.clock().advance(Duration.ofSeconds(2));
		this.graph.load(Editions.unreleased(3));
		assertThat(this.graph.generations()).containsExactly("2 COMPLETE", "3 COMPLETE", "4 COMPLETE");
	}

	@Test
	void whatALoadLeftHalfWrittenIsRemovedByTheNextLoad() {
		this.graph.load(Editions.unreleased(0));
		halfALoadOf(Editions.unreleased(1));
		this.graph.clock().advance(LATER);
		assertThat(this.graph.load(Editions.unreleased(2))).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE", "2 COMPLETE");
		assertThat(this.graph.nodes(2)).isEqualTo(this.graph.nodes(1) + 10);
	}

	@Test
	void whatALoadLeftHalfWrittenIsRemovedAtTheNextStartEvenWhenNothingNeedsLoading() {
		this.graph.load(Editions.unreleased(0));
		halfALoadOf(Editions.unreleased(1));
		this.graph.clock().advance(LATER);
		assertThat(this.graph.load(Editions.unreleased(0))).isEqualTo(LoadOutcome.UNCHANGED);
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE");
		assertThat(this.graph.nodes(2)).isZero();
	}

	@Test
	void aStartLeavesTheLoadOfAnotherCopyAlone() {
		this.graph.load(Editions.unreleased(0));
		halfALoadOf(Editions.unreleased(1));
		assertThat(this.graph.load(Editions.unreleased(0))).isEqualTo(LoadOutcome.UNCHANGED);
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE", "2 LOADING");
		assertThat(this.graph.nodes(2)).isPositive();
	}

	@Test
	void whoeverWentBackToTheGenerationBeforeKeepsItUntilTheDataChangeAndNoNumberIsGivenAgain() {
		this.graph.load(Editions.unreleased(0));
		this.graph.load(Editions.unreleased(1));
		this.graph.rows("MATCH (served:Served) SET served.generation = 1", Map.of());
		this.graph.clock().advance(LATER);
		assertThat(this.graph.load(Editions.unreleased(0))).isEqualTo(LoadOutcome.UNCHANGED);
		assertThat(this.graph.load(Editions.unreleased(2))).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.generations()).containsExactly("1 COMPLETE", "3 COMPLETE");
		assertThat(this.graph.served().current().fingerprint()).endsWith(Editions.unreleased(2).fingerprint());
	}

	@Test
	void aFactOfWhichNothingCouldBeWrittenIsNotServedWithout() {
		this.graph.load(Editions.unreleased(0));
		Dataset dataset = Editions.unreleased(1);
		Dataset lacking = new Dataset(dataset.fingerprint(), 1, dataset.vocabulary(), dataset.synonyms(), dataset.sources(),
				dataset.things().stream().filter((thing) -> !thing.id().equals("ministry/zorg")).toList(), dataset.facts(),
				dataset.disagreements(), dataset.remarks(), dataset.history());
		assertThatIllegalStateException().isThrownBy(() -> this.graph.load(lacking))
			.withMessageMatching("The load wrote \\d+ relations where the dataset has \\d+");
		assertThat(this.graph.served().current().generation()).isEqualTo(1);
	}

	@Test
	void aLoadThatFailsGivesTheRightToLoadBack() {
		Dataset dataset = Editions.unreleased(1);
		Dataset twice = new Dataset(dataset.fingerprint(), 1, dataset.vocabulary(), dataset.synonyms(), dataset.sources(),
				Stream.concat(dataset.things().stream(), dataset.things().stream()).toList(), dataset.facts(),
				dataset.disagreements(), dataset.remarks(), dataset.history());
		assertThat(catchThrowable(() -> this.graph.load(twice))).hasMessageContaining("already exists");
		assertThat(this.graph.load(dataset)).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.generations()).hasSize(1);
	}

	@Test
	void aFactThatCameBackWithoutAReleaseIsThereOnce() {
		Schemerland changed = Schemerland.asWritten().replacing(DEAL, "{date: 2024-12-31}", "{date: 2024-11-30}");
		Editions.released(this.folder, this.graph.clock(), List.of(Schemerland.asWritten(), changed));
		assertThat(this.graph.load(Editions.read(Schemerland.asWritten(), this.folder))).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.rows("MATCH (f:Fact {subject: 'deal/schemerland', predicate: 'END', value: '2024-12-31'})"
				+ " RETURN f.recorded AS recorded, f.withdrawn AS withdrawn", Map.of())).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("recorded", null).containsEntry("withdrawn", null));
	}

	@Test
	void theSameRemarkTwiceIsOneRemark() {
		Schemerland twice = Schemerland.asWritten().replacing(DEAL, "remarks:\n",
				"remarks:\n  - {kind: caveat, nl: Het streekblad noemt een hoger bedrag., evidence: [{source: covenant-schemerland}]}\n");
		assertThat(this.graph.load(Editions.read(twice, this.folder))).isEqualTo(LoadOutcome.LOADED);
		assertThat(this.graph.rows("MATCH (r:Remark)-[:SUPPORTED_BY]->(s) WHERE r.nl STARTS WITH 'Het streekblad'"
				+ " RETURN s.id AS id ORDER BY id", Map.of()))
			.extracting((row) -> row.get("id")).containsExactly("covenant-schemerland", "streekblad");
	}

	private void halfALoadOf(Dataset dataset) {
		assertThatExceptionOfType(FailingDriver.Killed.class)
			.isThrownBy(() -> this.graph.load(dataset, FailingDriver.within(this.graph.driver(), 11).driver()));
		assertThat(this.graph.generations()).last().asString().endsWith("LOADING");
	}

}
