package nl.rodedraad.graph;

import java.util.List;
import java.util.Map;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.Schemerland;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A dataset that is loaded several times as large as it is written. */
class GeneratedLoadIT {

	private final EmptyGraph graph = EmptyGraph.wiped();

	@Test
	void everyCopyIsLoadedBesideTheOriginalAndSharesTheMinistries() {
		Dataset four = DatasetReader.read(Schemerland.asWritten().appending("generated.yaml", "times: 4\n").files());
		assertThat(this.graph.load(four)).isEqualTo(LoadOutcome.LOADED);
		long facts = four.facts().size() + four.copies().mapToLong((copy) -> copy.facts().size()).sum();
		assertThat(rows("MATCH (n:Fact) RETURN count(n) AS n")).containsExactly(Map.of("n", facts));
		assertThat(rows("MATCH (n:Ministry) RETURN count(n) AS n"))
			.containsExactly(Map.of("n", four.things().stream().filter((thing) -> thing.kind().equals("ministry")).count()));
		assertThat(rows("MATCH (:Entity {id: 'deal/schemerland-copy3'})-[:PARTY]->(m:Ministry) RETURN DISTINCT m.id AS id ORDER BY id"))
			.isNotEmpty()
			.isEqualTo(rows("MATCH (:Entity {id: 'deal/schemerland'})-[:PARTY]->(m:Ministry) RETURN DISTINCT m.id AS id ORDER BY id"));
	}

	@Test
	void coverageCountsTheCopiesToo() {
		Dataset three = DatasetReader.read(Schemerland.asWritten().appending("generated.yaml", "times: 3\n").files());
		this.graph.load(three);
		assertThat(rows("MATCH (c:Coverage {of: 'total'}) RETURN c.facts AS n")).isEqualTo(rows("MATCH (f:Fact) RETURN count(f) AS n"));
		assertThat(rows("MATCH (c:Coverage {of: 'deal'}) RETURN count(c) AS n")).isEqualTo(rows("MATCH (d:Deal) RETURN count(d) AS n"));
		assertThat(rows("MATCH (c:Coverage {of: 'predicate'}) RETURN sum(c.facts) AS n")).isEqualTo(rows("MATCH (f:Fact) RETURN count(f) AS n"));
		assertThat(rows("MATCH (c:Coverage {of: 'source'}) RETURN count(c) AS n")).isEqualTo(rows("MATCH (s:Source) RETURN count(s) AS n"));
	}

	@Test
	void aFactOfACopyTellsTheNamesOfWhatIsShared() {
		this.graph.load(DatasetReader.read(Schemerland.asWritten().appending("generated.yaml", "times: 2\n").files()));
		String names = "MATCH (f:Fact {predicate: 'PARTY'})-[:OBJECT]->(m:Ministry) WHERE f.objectName <> m.name RETURN f.id AS id";
		assertThat(rows(names)).isEmpty();
	}

	private List<Map<String, Object>> rows(String cypher) {
		return this.graph.rows(cypher, Map.of());
	}

}
