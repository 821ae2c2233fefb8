package nl.rodedraad.fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTests {

	@ParameterizedTest
	@ValueSource(strings = { "2021/2024", "2019-07/", "/2022", "2023-05", "2023-05-24/2023-06" })
	void aPeriodIsWrittenAsItWasRead(String written) {
		assertThat(Period.parse(written)).hasToString(written);
	}

	@Test
	void aMomentIsWrittenOnceHoweverItWasRead() {
		assertThat(Period.parse("2023-05/2023-05")).isEqualTo(Period.parse("2023-05")).hasToString("2023-05");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024/2021", "2023-05/2023-04", "2023-05-24/2023-05-23" })
	void aReversedPeriodIsRefused(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(written))
			.withMessageStartingWith("A period cannot end before it starts");
	}

	@Test
	void aPeriodThatMayBeInOrderIsNotReversed() {
		assertThat(Period.parse("2023-05-24/2023")).hasToString("2023-05-24/2023");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "", "2021/2022/2023", "2021-2024" })
	void whatIsNoPeriodIsRefused(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(written));
	}

	@ParameterizedTest
	@CsvSource({ "2021/2022, 2022/2023, true", "2021/2022, 2023/2024, false", "2021-06/, /2021, true", "2021-06/, /2021-05, false",
			"2022-01-10/, /2022-01-09, false", "2022-01/, /2022-01-09, true", "2023, 2023-05-24, true" })
	void periodsOverlapWhenADayMayLieInBoth(String one, String other, boolean overlap) {
		assertThat(Period.parse(one).overlaps(Period.parse(other))).isEqualTo(overlap);
		assertThat(Period.parse(other).overlaps(Period.parse(one))).isEqualTo(overlap);
	}

	@Test
	void whatHoldsAlwaysOverlapsWithEverything() {
		assertThat(Period.ALWAYS.overlaps(Period.parse("1990"))).isTrue();
		assertThat(Period.ALWAYS.isAlways()).isTrue();
		assertThat(Period.parse("1990").isAlways()).isFalse();
	}

}
