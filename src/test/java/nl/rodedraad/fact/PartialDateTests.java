package nl.rodedraad.fact;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialDateTests {

	@ParameterizedTest
	@CsvSource({ "2023, 2023-01-01, 2023-12-31", "2023-02, 2023-02-01, 2023-02-28", "2024-02, 2024-02-01, 2024-02-29",
			"2023-05-24, 2023-05-24, 2023-05-24" })
	void aDateStandsForEveryDayThatItCanBe(String written, LocalDate earliest, LocalDate latest) {
		PartialDate date = PartialDate.parse(written);
		assertThat(date.earliest()).isEqualTo(earliest);
		assertThat(date.latest()).isEqualTo(latest);
		assertThat(date).hasToString(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "23", "2023-5", "2023-05-4", "24-05-2023", "2023/05", " 2023", "mei 2023", "2023-05-24T00:00" })
	void anotherFormIsRefused(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(written))
			.withMessage("'%s' is not a date of the form 2023, 2023-05 or 2023-05-24", written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-29", "2023-02-30", "2023-13", "2023-00", "2023-04-31", "2023-04-00" })
	void aDayThatDoesNotExistIsRefusedAndShownAsItWasWritten(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(written))
			.withMessage("There is no such date: %s", written);
	}

	@Test
	void aDayWithoutAMonthIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2023, null, 4));
	}

	@ParameterizedTest
	@CsvSource({ "2023, 2023-05, true", "2023-05, 2023-05-31, true", "2023, 2023, true", "2023-05, 2023-06, false",
			"2023-05-24, 2023-05-25, false", "2023, 2024-01-01, false" })
	void datesMayBeTheSameWhenOneIsACoarserReading(String one, String other, boolean mayBe) {
		assertThat(PartialDate.parse(one).mayEqual(PartialDate.parse(other))).isEqualTo(mayBe);
		assertThat(PartialDate.parse(other).mayEqual(PartialDate.parse(one))).isEqualTo(mayBe);
	}

	@Test
	void datesAreOrderedByTheirFirstDayTheCoarserFirst() {
		assertThat(Stream.of("2023-05-24", "2023-01-01", "2024", "2023-01", "2023").map(PartialDate::parse).sorted().map(PartialDate::toString))
			.containsExactly("2023", "2023-01", "2023-01-01", "2023-05-24", "2024");
	}

}
