package nl.rodedraad.question;

import nl.rodedraad.fact.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenOutTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "DATE | 2023 | 2023 | 2023", "DATE | 2020-09 | september 2020 | September 2020",
			"DATE | 2023-05-24 | 24 mei 2023 | 24 May 2023", "PERIOD | 2021/2024 | 2021 – 2024 | 2021 – 2024",
			"PERIOD | 2019-07/ | sinds juli 2019 | since July 2019", "PERIOD | /2022 | tot en met 2022 | until 2022",
			"PERIOD | 2023-05 | mei 2023 | May 2023", "EURO | 10000000 | € 10 miljoen | € 10 million",
			"EURO | 1300500 | € 1.300.500 | € 1,300,500", "EURO | 64550000 | € 64,55 miljoen | € 64.55 million",
			"EURO | 4500.5 | € 4.500,5 | € 4,500.5" })
	void valuesAreWrittenAsPeopleWriteThem(String type, String value, String nl, String en) {
		assertThat(WrittenOut.of(type, value, null)).isEqualTo(new Text(nl, en));
	}

	@ParameterizedTest
	@CsvSource({ "STRING", "INTEGER", "TEXT", "URL" })
	void otherValuesStayAsTheyAre(String type) {
		assertThat(WrittenOut.of(type, "16", null)).isEqualTo(new Text("16", null));
	}

}
