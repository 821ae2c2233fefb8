package nl.rodedraad.evidence;

import java.math.BigDecimal;

import nl.rodedraad.fact.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "een budget van €2,6M; 2600000", "€ 84 miljoen; 84000000", "10,0 mln; 10000000", "€950M; 950000000",
			"maximaal €2.500; 2500", "384,6 miljoen; 384600000", "5 tot 10 miljoen; 5000000", "5 tot 10 miljoen; 10000000", "1,5 miljard; 1500000000",
			"936.349 woningen; 936349", "zo'n zesduizend inwoners; 6000", "vierhonderd aanvragen; 400", "de vierde tranche; 4",
			"de eerste tranche; 1", "een zevental regio's; 7", "zeventien projecten; 17", "tweeëntwintig deals; 22", "de achtste factor; 8",
			"tien miljoen euro; 10000000", "één ministerie; 1", "honderdvijftig; 150", "tienduizend; 10000", "tot 2030.41 Daarna; 2030",
			"50% van de kosten; 50", "Kamerstuk 29 697, nr. 37; 29697", "Kamerstuk 29 697, nr. 37; 37", "160.000 hectare; 160000" })
	void aNumberStandsInThePassage(String passage, BigDecimal number) {
		assertThat(new Figures(passage).hold(number)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "een budget van €2,6M; 2.6E7", "10 miljoen; 10000", "een regio; 1", "2023; 23", "936.349 woningen; 349", "17 projecten; 7" })
	void anotherNumberDoesNot(String passage, BigDecimal number) {
		assertThat(new Figures(passage).hold(number)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "in mei 2023 is een motie; 2023-05", "Op 24 mei 2023; 2023-05-24", "Op 24 mei 2023; 2023-05", "24-05-2023; 2023-05-24",
			"05-2023; 2023-05", "in mei en juni van 2023; 2023-05", "Looptijd: 2021 -2024; 2024", "op 5 december 2022 is; 2022-12-05" })
	void aDateStandsInThePassage(String passage, String date) {
		assertThat(new Figures(passage).hold(PartialDate.parse(date))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "in juni 2023; 2023-05", "Op 14 mei 2023; 2023-05-24", "Op 24 mei 2023; 2023-05-04", "in mei; 2023-05",
			"in mei 2022; 2023-05", "in mei 2022, in juni 2023; 2022-06", "in mei 2022. In 2023; 2023-05", "24-05-2023; 2023-04-24" })
	void anotherDateDoesNot(String passage, String date) {
		assertThat(new Figures(passage).hold(PartialDate.parse(date))).isFalse();
	}

	@Test
	void figuresInOurWordsAreThoseInDigitsThatStandOnTheirOwn() {
		assertThat(Figures.inDigits("In 2023 gaf het Rijk 2,6 miljoen voor 1.200 plekken op mbo-4 en vier op HBO; 50% in 2018-2020 (2023Z04181, Kamerstuk 29 697)"))
			.containsExactly(new BigDecimal("2023"), new BigDecimal("2600000.0"), new BigDecimal("1200"), new BigDecimal("50"), new BigDecimal("2018"),
					new BigDecimal("2020"), new BigDecimal("29697"));
	}

}
