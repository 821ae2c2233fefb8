package nl.rodedraad.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ValueTypeTests {

	@ParameterizedTest
	@CsvSource({ "EURO, 1300000.00, 1300000", "EURO, 1.3e6, 1300000", "EURO, 13252136.92, 13252136.92", "DECIMAL, 5.250, 5.25", "INTEGER, +011, 11",
			"CODE, work-visit, WORK_VISIT", "CODE, parties/ministry, PARTIES_MINISTRY", "PERIOD, 2023-05/2023-05, 2023-05",
			"STRING, ' Heerlen ', Heerlen", "URL, https://example.org/a?b=c, https://example.org/a?b=c" })
	void theSameValueHasOneWayInWhichItIsWritten(ValueType type, String written, String canonical) {
		assertThat(type.canonical(written)).isEqualTo(canonical);
	}

	@ParameterizedTest
	@CsvSource({ "INTEGER, 1.5", "INTEGER, elf", "EURO, tien miljoen", "EURO, '1.000.000'", "DATE, 2023-02-30", "PERIOD, 2024/2021", "URL, example.org",
			"URL, javascript:alert(1)", "URL, https://a b" })
	void whatIsNoneOfTheTypeIsRefused(ValueType type, String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> type.canonical(written));
	}

}
