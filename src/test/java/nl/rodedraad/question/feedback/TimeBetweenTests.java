package nl.rodedraad.question.feedback;

import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.fact.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeBetweenTests {

	@ParameterizedTest
	@CsvSource({ "2023-05-24, 2023-05-30, 6, 6", "2022-11-08, 2022-11-08, 0, 0", "2024-02-28, 2024-03-01, 2, 2",
			"2023-04, 2023-05-24, 24, 53", "2023-05-24, 2023-07, 38, 68", "2022, 2024, 366, 1095" })
	void theDaysBetweenTwoPartialDatesAreARange(String one, String other, int min, int max) {
		assertThat(between(one, other)).isEqualTo(new TimeBetween(min, max));
	}

	@ParameterizedTest
	@CsvSource({ "2023, 2023-05-24, -221, 143", "2023-05, 2023-05, -30, 30" })
	void aNegativeMinimumSaysThatTheDatesOverlap(String one, String other, int min, int max) {
		assertThat(between(one, other)).isEqualTo(new TimeBetween(min, max));
	}

	@Test
	void aNegativeMaximumSaysThatTheSecondBeganFirst() {
		assertThat(between("2023-05-30", "2023-05-24")).isEqualTo(new TimeBetween(-6, -6));
	}

	@ParameterizedTest
	@CsvSource({ "2021/2024, 2022-11-08, 312, 676", "2019-07/, 2019-08-01, 1, 31", "2019-07-15, 2020/2021, 170, 535" })
	void aStretchOfTimeCountsFromItsBeginning(String one, String other, int min, int max) {
		assertThat(between(one, other)).isEqualTo(new TimeBetween(min, max));
	}

	@ParameterizedTest
	@CsvSource({ "/2022, 2023", "2023, /2024" })
	void withoutABeginningNothingCanBeSaid(String one, String other) {
		assertThat(between(one, other)).isNull();
	}

	@Test
	void withoutADateNothingCanBeSaid() {
		assertThat(TimeBetween.of(List.of(), readings("2023"))).isNull();
		assertThat(TimeBetween.of(readings("2023"), List.of())).isNull();
	}

	@Test
	void aCoarserReadingDoesNotWidenTheRange() {
		assertThat(TimeBetween.of(readings("2023-05-24"), readings("2023", "2023-05", "2023-05-30"))).isEqualTo(new TimeBetween(6, 6));
	}

	@Test
	void readingsThatContradictEachOtherAllCount() {
		assertThat(TimeBetween.of(readings("2022-11-30"), readings("2023-03-10", "2023-04"))).isEqualTo(new TimeBetween(100, 151));
	}

	private static TimeBetween between(String one, String other) {
		return TimeBetween.of(readings(one), readings(other));
	}

	private static List<Period> readings(String... written) {
		return Stream.of(written).map(Period::parse).toList();
	}

}
