package nl.rodedraad.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static nl.rodedraad.fact.Facts.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DisagreementsTests {

	private final Disagreements disagreements = new Disagreements(List.of(predicate("END", true, null), predicate("PERIOD", true, null),
			predicate("MONEY", true, null), predicate("NAMED", false, null), predicate("COUNT", true, "rule")));

	@Test
	void oneValueAtATimeAndTwoValuesContradict() {
		Fact one = fact("MONEY", ValueType.EURO, "10", Map.of("payer", "RIJK"));
		Fact other = fact("MONEY", ValueType.EURO, "12", Map.of("payer", "RIJK"));
		assertThat(among(one, other)).containsExactly(disagreement(Disagreement.Kind.CONTRADICTION, one, other));
	}

	@Test
	void otherQualifiersAreAnotherMatter() {
		assertThat(among(fact("MONEY", ValueType.EURO, "10", Map.of("payer", "RIJK")), fact("MONEY", ValueType.EURO, "12", Map.of("payer", "REGIO"))))
			.isEmpty();
	}

	@Test
	void manyValuesDoNotContradict() {
		assertThat(among(fact("NAMED", ValueType.STRING, "LZ", Map.of()), fact("NAMED", ValueType.STRING, "LW", Map.of()))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2021, 2021-06, false", "2021-06, 2021-06-30, false", "2021, 2022, true", "2021-06, 2021-07-01, true" })
	void aCoarserDateDoesNotContradictAFinerOne(String one, String other, boolean contradict) {
		assertThat(among(fact("END", ValueType.DATE, one, Map.of()), fact("END", ValueType.DATE, other, Map.of()))).hasSize(contradict ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource({ "2021/2024, 2021-06/2024, false", "2021/, 2021/2024, false", "2021/2024, 2021/2025, true", "2021, 2021/2024, true",
			"2023-04, 2023-03-10, true" })
	void aPeriodContradictsWhenOneOfItsEndsDoes(String one, String other, boolean contradict) {
		assertThat(among(fact("PERIOD", ValueType.PERIOD, one, Map.of()), fact("PERIOD", ValueType.PERIOD, other, Map.of())))
			.hasSize(contradict ? 1 : 0);
	}

	@Test
	void valuesOneAfterTheOtherDoNotContradict() {
		Value ten = new Value(ValueType.EURO, "10", null);
		Value twelve = new Value(ValueType.EURO, "12", null);
		Fact before = Fact.of("deal/a", "MONEY", ten, Map.of(), Period.parse("/2021"), List.of(stated("a")));
		Fact after = Fact.of("deal/a", "MONEY", twelve, Map.of(), Period.parse("2022/"), List.of(stated("a")));
		Fact across = Fact.of("deal/a", "MONEY", twelve, Map.of(), Period.parse("2021-12/"), List.of(stated("a")));
		assertThat(among(before, after)).isEmpty();
		assertThat(among(before, across)).hasSize(1);
	}

	@Test
	void theCoarserDateBetweenTwoThatContradictStandsAside() {
		Fact year = fact("END", ValueType.DATE, "2024", Map.of());
		Fact spring = fact("END", ValueType.DATE, "2024-03", Map.of());
		Fact autumn = fact("END", ValueType.DATE, "2024-09", Map.of());
		assertThat(among(year, spring, autumn)).containsExactly(disagreement(Disagreement.Kind.CONTRADICTION, spring, autumn));
	}

	@Test
	void countsByAnotherRuleAreCountedDifferentlyAlsoOnAnotherDay() {
		Fact with = fact("COUNT", ValueType.INTEGER, "32", Map.of("of", "deals", "rule", "with transfers", "asOf", "2023"));
		Fact without = fact("COUNT", ValueType.INTEGER, "30", Map.of("of", "deals", "rule", "without transfers"));
		assertThat(among(with, without)).containsExactly(disagreement(Disagreement.Kind.COUNTED_DIFFERENTLY, with, without));
	}

	@Test
	void countsByTheSameRuleContradict() {
		Fact one = fact("COUNT", ValueType.INTEGER, "32", Map.of("of", "deals", "rule", "covenants"));
		Fact other = fact("COUNT", ValueType.INTEGER, "30", Map.of("of", "deals", "rule", "covenants"));
		assertThat(among(one, other)).containsExactly(disagreement(Disagreement.Kind.CONTRADICTION, one, other));
	}

	@Test
	void countsOfOtherThingsOrWithTheSameOutcomeAgree() {
		Fact deals = fact("COUNT", ValueType.INTEGER, "30", Map.of("of", "deals", "rule", "covenants"));
		assertThat(among(deals, fact("COUNT", ValueType.INTEGER, "88", Map.of("of", "proposals", "rule", "received")))).isEmpty();
		assertThat(among(deals, fact("COUNT", ValueType.INTEGER, "30", Map.of("of", "deals", "rule", "names in a list")))).isEmpty();
	}

	@Test
	void aPredicateThatNobodyRegisteredIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> among(fact("GUESS", ValueType.STRING, "x", Map.of())))
			.withMessage("The registry has no predicate GUESS");
	}

	private List<Disagreement> among(Fact... facts) {
		return this.disagreements.among(List.of(facts));
	}

	private static Disagreement disagreement(Disagreement.Kind kind, Fact... sides) {
		return new Disagreement(kind, Arrays.stream(sides).map(Fact::id).sorted().toList());
	}

	private static Fact fact(String predicate, ValueType type, String written, Map<String, String> qualifiers) {
		return Facts.fact(predicate, new Value(type, written, null), qualifiers, stated("a"));
	}

	private static Predicate predicate(String id, boolean single, String countedBy) {
		return new Predicate(id, id, Set.of(Predicate.ANY), Set.of(), new Predicate.Range(ValueType.STRING, null), "value", false, single,
				Map.of(), countedBy, null, new Text(id, id), null);
	}

}
