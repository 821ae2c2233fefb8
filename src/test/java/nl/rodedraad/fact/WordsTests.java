package nl.rodedraad.fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "J&V, jenv", "OC&W, ocenw", "JenV, jenv",
			"Leefbaarheid & Veiligheid, leefbaarheid en veiligheid",
			"Fryslân, fryslan",
			"Rotterdam-Zuid, rotterdam zuid", "VAB’s, vab", "'s-Hertogenbosch, s hertogenbosch", "kst-2023-07-03, kst 2023 07 03",
			"Ministerie van Financiën, ministerie van financien" })
	void capitalsAccentsAndPunctuationDoNotMatter(String text, String line) {
		assertThat(Words.line(text)).isEqualTo(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "👩‍🌾🐄", "*", "&&", "~?+-!(){}[]^\"\\:/|", "\u0000" })
	void aTextWithoutLettersAndDigitsHasNoWords(String text) {
		assertThat(Words.of(text)).isEmpty();
	}

	@Test
	void whatLuceneReadsAsAnOperatorIsAWordOrNothing() {
		assertThat(Words.of("stal AND NOT (name:x~2)")).containsExactly("stal", "and", "not", "name", "x", "2");
	}

}
