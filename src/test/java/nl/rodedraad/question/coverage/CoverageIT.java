package nl.rodedraad.question.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.FactCounts;
import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.coverage.Coverage.PredicateCoverage;
import nl.rodedraad.question.coverage.Coverage.TrancheCoverage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Q15 on the real data: what was counted at load is what stands in the graph. */
class CoverageIT {

	/** What rests on how much, counted from the facts themselves. */
	private static final String COUNTED = """
			WITH count(fact) AS facts, count(CASE WHEN 'STATED' IN fact.bases THEN 1 END) AS stated,
			     count(CASE WHEN 'CLASSIFIED' IN fact.bases AND NOT 'STATED' IN fact.bases THEN 1 END) AS classified,
			     count(CASE WHEN fact.bases = ['DERIVED'] THEN 1 END) AS derived, count(CASE WHEN fact.precision = 'PASSAGE' THEN 1 END) AS passages,
			     count(CASE WHEN fact.precision = 'DOCUMENT' THEN 1 END) AS documents, count(CASE WHEN fact.precision = 'ROW' THEN 1 END) AS rows,
			     count(CASE WHEN fact.sources = 1 THEN 1 END) AS onOneSource
			RETURN facts, stated, classified, derived, passages, documents, rows, onOneSource""";

	private static final String OF_DEAL = """
			MATCH (deal:Deal {id: $id})
			WITH [deal.id] + COLLECT { MATCH (deal)-[:PILLAR|INTERVENTION|EVALUATION]->(part) RETURN part.id } AS subjects
			MATCH (fact:Fact) WHERE fact.subject IN subjects AND fact.withdrawn IS NULL
			""" + COUNTED;

	private final TestGraph real = TestGraph.real();

	private final CoverageQuestion question = new CoverageQuestion(this.real.reader());

	private final Coverage coverage = this.question.ask(this.real.version());

	@Test
	void theWholeIsWhatIsThere() {
		assertThat(this.coverage.total().counts()).isEqualTo(counted("MATCH (fact:Fact) WHERE fact.withdrawn IS NULL\n" + COUNTED, Map.of()));
		Map<String, Object> there = this.real.query("RETURN COUNT { (:Entity) } AS things, COUNT { (:Source) } AS sources, "
				+ "COUNT { (:Entity {kind: 'deal'}) } AS deals, COUNT { (:Remark) } AS remarks, COUNT { (:Contradiction) } AS contradictions").get(0);
		assertThat(Map.<String, Object>of("things", (long) this.coverage.total().things(), "sources", (long) this.coverage.total().sources(),
				"deals", (long) this.coverage.total().deals(), "remarks", (long) this.coverage.total().remarks(), "contradictions",
				(long) this.coverage.total().contradictions())).isEqualTo(there);
	}

	@Test
	void aDealHasTheFactsAboutItAndItsParts() {
		List<DealCoverage> deals = deals();
		assertThat(deals).hasSize(this.coverage.total().deals()).extracting((one) -> one.deal().id()).doesNotHaveDuplicates();
		for (String id : List.of("deal/noordoost-brabant", "deal/achterhoek", "deal/estec", "deal/unnamed")) {
			assertThat(deals).filteredOn((one) -> one.deal().id().equals(id)).singleElement()
				.satisfies((one) -> assertThat(one.counts()).isEqualTo(counted(OF_DEAL, Map.of("id", id))));
		}
	}

	@Test
	void aPredicateHasTheFactsWithIt() {
		assertThat(this.coverage.predicates()).extracting(PredicateCoverage::predicate).contains("MONEY", "PARTY", "INVOLVED").isSorted();
		assertThat(this.coverage.predicates()).allSatisfy((one) -> assertThat(one.counts())
			.isEqualTo(counted("MATCH (fact:Fact {predicate: $id}) WHERE fact.withdrawn IS NULL\n" + COUNTED, Map.of("id", one.predicate()))));
	}

	@Test
	void aSourceHasTheFactsThatRestOnIt() {
		List<SourceCoverage> sources = this.question.ofSources(page(null), this.real.version()).values();
		assertThat(sources).extracting((one) -> -one.counts().facts()).isSorted();
		assertThat(sources.subList(0, 3)).allSatisfy((one) -> assertThat(one.counts()).isEqualTo(counted(
				"MATCH (fact:Fact)-[:SUPPORTED_BY]->(:Source {id: $id}) WHERE fact.withdrawn IS NULL WITH DISTINCT fact\n" + COUNTED,
				Map.of("id", one.source().id()))));
	}

	/** rebel-2024, Bijlage A, and the selection of the sixth tranche: 6, 12, 14, 14, 22 and 16 deals. */
	@Test
	void aTrancheHasItsDeals() {
		assertThat(this.coverage.tranches()).extracting(TrancheCoverage::number).containsExactly(1, 2, 3, 4, 5, 6);
		assertThat(this.coverage.tranches()).extracting(TrancheCoverage::deals).containsExactly(6, 12, 14, 14, 22, 16);
		assertThat(this.coverage.tranches()).allSatisfy((one) -> assertThat(one.counts()).isEqualTo(deals().stream()
			.filter((deal) -> deal.tranche() == one.number()).map(DealCoverage::counts).reduce(FactCounts.NONE, FactCounts::plus)));
	}

	/** pbl-2022 lists all parties of its four cases; most other covenants were not read whole. */
	@Test
	void fullListsAndWhatIsUnknownAreTold() {
		assertThat(deals()).filteredOn((one) -> one.deal().id().equals("deal/achterhoek")).singleElement()
			.satisfies((one) -> assertThat(one.complete()).anyMatch((list) -> list.startsWith("PARTIES")));
		assertThat(deals()).filteredOn((one) -> one.deal().id().equals("deal/saba")).singleElement()
			.satisfies((one) -> assertThat(one.missing()).contains("EVALUATION", "OUTCOME"));
	}

	/** rebel-2024, 3.4: the stallenaanpak led to a model agreement; that is an outcome of an intervention of the deal. */
	@Test
	void anOutcomeOfAnInterventionIsKnownOfItsDeal() {
		assertThat(deals()).filteredOn((one) -> one.deal().id().equals("deal/noordoost-brabant")).singleElement()
			.satisfies((one) -> assertThat(one.missing()).doesNotContain("OUTCOME", "THEME", "INVOLVED"));
	}

	@Test
	void eachPartCostsOneStatement() {
		long before = this.real.statements();
		this.question.ask(this.real.version());
		this.question.ofDeals(page(null), this.real.version());
		assertThat(this.real.statements() - before).isEqualTo(2);
	}

	private List<DealCoverage> deals() {
		List<DealCoverage> all = new ArrayList<>();
		String cursor = null;
		do {
			var page = this.question.ofDeals(page(cursor), this.real.version());
			all.addAll(page.values());
			cursor = page.hasNext() ? page.cursor(page.items().get(page.items().size() - 1)) : null;
		}
		while (cursor != null);
		return all;
	}

	private PageRequest page(String after) {
		return PageRequest.of(40, after, this.real.version().generation(), "coverage");
	}

	private FactCounts counted(String cypher, Map<String, Object> parameters) {
		Map<String, Object> row = this.real.query(cypher, parameters).get(0);
		return new FactCounts(number(row, "facts"), number(row, "stated"), number(row, "classified"), number(row, "derived"),
				number(row, "passages"), number(row, "documents"), number(row, "rows"), number(row, "onOneSource"));
	}

	private static int number(Map<String, Object> row, String column) {
		return ((Number) row.get(column)).intValue();
	}

}
