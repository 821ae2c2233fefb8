package nl.rodedraad.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import nl.rodedraad.Attacks;
import nl.rodedraad.export.Table.Column;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvTests {

	private static final List<Column> COLUMNS = List.of(new Column("deal_id", "Nummer"), new Column("naam", "Naam"));

	@Test
	void aSpreadsheetOpensTheFileAsUtf8WithSemicolons() {
		String text = Csv.of(new Table("deals", COLUMNS, List.of(List.of("deal/fryslan", "Fryslân; noordoost"))));
		assertThat(text).isEqualTo("\uFEFFdeal_id;naam\r\ndeal/fryslan;\"Fryslân; noordoost\"\r\n");
	}

	@Test
	void whatIsWrittenIsReadBackAsItWas() throws IOException {
		List<String> row = List.of("een \"aanhaling\"", "twee\nregels; <b>'s-Gravenhage</b> 🧵");
		String text = Csv.of(new Table("deals", COLUMNS, List.of(row)));
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(Csv.DELIMITER).setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), format)) {
			assertThat(parser.getRecords()).singleElement().satisfies((read) -> assertThat(read.values()).containsExactly(row.toArray(String[]::new)));
		}
	}

	static List<String> formulas() {
		return Attacks.of("formula");
	}

	@ParameterizedTest
	@MethodSource("formulas")
	void whatASpreadsheetWouldCalculateIsText(String cell) {
		assertThat(Csv.of(new Table("deals", COLUMNS, List.of(List.of(cell, ""))))).contains("'" + cell.charAt(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-12", "-12,5", "2019-07", "a=b" })
	void whatIsNoFormulaStaysAsItIs(String cell) {
		assertThat(Csv.of(new Table("deals", COLUMNS, List.of(List.of(cell, ""))))).doesNotContain("'");
	}

	@Test
	void aRowWithoutACellForEveryColumnIsAMistake() {
		assertThatThrownBy(() -> new Table("deals", COLUMNS, List.of(List.of("deal/achterhoek")))).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("1 cells for 2 columns");
	}

}
