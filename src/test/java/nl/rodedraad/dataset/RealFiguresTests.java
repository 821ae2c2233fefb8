package nl.rodedraad.dataset;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Fact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures of deals that must add up to what was published of their tranche. */
class RealFiguresTests {

	private static List<Fact> facts;

	private static Map<String, Set<String>> dealsOfTranche;

	@BeforeAll
	static void read() {
		facts = DatasetReader.read(DataFiles.in(Path.of("data"))).facts();
		dealsOfTranche = facts.stream().filter((fact) -> fact.predicate().equals("IN_TRANCHE"))
			.collect(Collectors.groupingBy(RealFiguresTests::object, Collectors.mapping(Fact::subject, Collectors.toSet())));
	}

	/** rebel-2024, Bijlage A, lists tranches 1 to 5; the selection of 3 February 2025 (ro-20250203) has the sixth. */
	@ParameterizedTest
	@CsvSource({ "1, 6", "2, 12", "3, 14", "4, 14", "5, 22", "6, 16" })
	void everyDealIsInATranche(int tranche, int deals) {
		assertThat(dealsOfTranche.get("tranche/" + tranche)).hasSize(deals);
	}

	@Test
	void thereAreEightyFourDeals() {
		assertThat(dealsOfTranche.values().stream().flatMap(Set::stream)).hasSize(84).doesNotHaveDuplicates();
	}

	/** The totals that central government published, as the README of the researched deals cites them. */
	@ParameterizedTest
	@CsvSource({ "2, 215000000", "3, 180000000", "4, 284200000", "5, 384600000", "6, 244300000" })
	void whatCentralGovernmentAwardsTheDealsAddsUpToWhatItPublishedOfTheTranche(int tranche, BigDecimal published) {
		List<Fact> awarded = facts.stream().filter((fact) -> fact.predicate().equals("MONEY"))
			.filter((fact) -> dealsOfTranche.get("tranche/" + tranche).contains(fact.subject()))
			.filter((fact) -> "RIJK".equals(fact.qualifiers().get("payer")) && "AWARDED".equals(fact.qualifiers().get("kind")))
			.filter((fact) -> !fact.qualifiers().containsKey("part") && !fact.qualifiers().containsKey("bound")).toList();
		assertThat(awarded).extracting(Fact::subject).containsExactlyInAnyOrderElementsOf(dealsOfTranche.get("tranche/" + tranche));
		assertThat(awarded.stream().map((fact) -> new BigDecimal(object(fact))).reduce(BigDecimal.ZERO, BigDecimal::add))
			.isEqualByComparingTo(published);
	}

	private static String object(Fact fact) {
		return fact.object().key();
	}

}
