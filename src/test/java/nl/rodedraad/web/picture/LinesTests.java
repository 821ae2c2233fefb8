package nl.rodedraad.web.picture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Names in pictures keep within their room. */
class LinesTests {

	@Test
	void aTextIsBrokenAtSpaces() {
		assertThat(Lines.of("Ministerie van Justitie en Veiligheid", 22, 4)).containsExactly("Ministerie van", "Justitie en Veiligheid");
	}

	@Test
	void aWordThatIsTooLongIsBrokenWithinIt() {
		assertThat(Lines.of("Volkshuisvestingsfonds", 12, 4)).containsExactly("Volkshuisve-", "stingsfonds");
	}

	@Test
	void whatDoesNotFitEndsWithAnEllipsis() {
		assertThat(Lines.of("een twee drie vier vijf zes", 9, 2)).containsExactly("een twee", "drie vie…");
	}

	@Test
	void aShortTextIsOneLine() {
		assertThat(Lines.of("vhf", 22, 4)).containsExactly("vhf");
	}

}
