package nl.rodedraad.question.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import nl.rodedraad.dataset.CoveragePage;
import nl.rodedraad.fact.FactCounts;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about the real data says what the graph answers. */
class CoveragePageIT {

	private final TestGraph real = TestGraph.real();

	private final CoverageQuestion question = new CoverageQuestion(this.real.reader());

	private final Coverage coverage = this.question.ask(this.real.version());

	private final List<String> page = new CoveragePage(this.real.dataset()).text().lines().toList();

	@Test
	void theWholeAndEveryTrancheAreTheSame() {
		var total = this.coverage.total();
		assertThat(this.page).contains("%d things, %d sources, %d remarks, %d disagreements.".formatted(total.things(), total.sources(), total.remarks(),
				total.contradictions()), "| all | %s |".formatted(cells(total.counts())));
		assertThat(section("By tranche")).isEqualTo(this.coverage.tranches().stream().map((one) -> "| %d | %d | %d | %s |".formatted(one.number(),
				one.deals(), one.withCompleteMinistries(), cells(one.counts()))).toList());
	}

	@Test
	void everyPredicateIsTheSame() {
		assertThat(section("By predicate")).isEqualTo(this.coverage.predicates().stream()
			.map((one) -> "| %s | %s | %s |".formatted(one.predicate(), one.label().en(), cells(one.counts()))).toList());
	}

	@Test
	void everyDealIsTheSameAndSoIsWhatIsUnknownOfIt() {
		List<DealCoverage> deals = all(this.question::ofDeals);
		assertThat(section("By deal")).isEqualTo(deals.stream()
			.map((one) -> "| %s | %d | %s |".formatted(one.deal().id(), one.tranche(), cells(one.counts()))).toList());
		long unsigned = deals.stream().filter((one) -> one.missing().contains("SIGNED")).count();
		assertThat(section("What is unknown")).anyMatch((row) -> row.startsWith("| signed | %d |".formatted(unsigned)));
		for (String list : List.of("PARTIES_MINISTRY", "PILLARS")) {
			long complete = deals.stream().filter((one) -> one.complete().contains(list)).count();
			assertThat(section("Which lists are complete")).filteredOn((row) -> row.startsWith("| %s |".formatted(list.toLowerCase(Locale.ROOT).replace('_', ' '))))
				.singleElement().satisfies((row) -> assertThat(row.split("deal/")).hasSize((int) complete + 1));
		}
	}

	@Test
	void everySourceIsTheSame() {
		assertThat(section("By source")).isEqualTo(all(this.question::ofSources).stream()
			.map((one) -> "| %s | %s | %s |".formatted(one.source().id(), one.source().title(), cells(one.counts()))).toList());
	}

	@Test
	void everyOpenContradictionIsThere() {
		assertThat(section("Which contradictions are open")).hasSize(this.coverage.total().contradictions());
	}

	private List<String> section(String heading) {
		int start = this.page.indexOf("## " + heading);
		return this.page.stream().skip(start + 1).takeWhile((line) -> !line.startsWith("## ")).filter((line) -> line.startsWith("|")).skip(2).toList();
	}

	private <T> List<T> all(BiFunction<PageRequest, DataVersion, Page<T>> ask) {
		List<T> all = new ArrayList<>();
		String cursor = null;
		do {
			Page<T> page = ask.apply(request(cursor), this.real.version());
			all.addAll(page.values());
			cursor = page.hasNext() ? page.cursor(page.items().get(page.items().size() - 1)) : null;
		}
		while (cursor != null);
		return all;
	}

	private PageRequest request(@Nullable String after) {
		return PageRequest.of(100, after, this.real.version().generation(), "coverage");
	}

	private static String cells(FactCounts counts) {
		return "%d | %d | %d | %d | %d | %d | %d | %d".formatted(counts.facts(), counts.stated(), counts.classified(), counts.derived(),
				counts.passages(), counts.documents(), counts.rows(), counts.onOneSource());
	}

}
