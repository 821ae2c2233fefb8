package nl.rodedraad.evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = {
			"white space and a new line; in  de\\n\\nregio; in de regio",
			"a no-break space; 17\u00A0projecten; 17 projecten",
			"a hyphen at the end of a line; bouwver-\\ngunningen; bouwvergunningen",
			"a soft hyphen; er\u00ADvan af; ervan af",
			"a ligature; o\uFB03ci\u00EBle telling; offici\u00EBle telling",
			"an accent that stands apart; ide\u0065\u0308le regio; ide\u00EBle regio",
			"a space within a word; interbest uurlijke; interbestuurlijke",
			"a typographic apostrophe; regio\u2019s; regio's",
			"typographic quotation marks; \u2018spoor\u2019 en \u201Cpijler\u201D; 'spoor' en ''pijler''",
			"a dash; 2022 \u2013 2030; 2022-2030" })
	void wordsAreFoundInSpiteOf(String what, String text, String words) {
		FoldedText folded = new FoldedText("Vooraf: " + text.replace("\\n", "\n") + ", en verder.");
		assertThat(folded.find(words.replace("''", "\""), folded.whole())).as(what).hasSize(1);
	}

	@Test
	void everyPlaceIsFound() {
		FoldedText text = new FoldedText("De pilot liep. De pi-\nlot stopte.");
		assertThat(text.find("De pilot", text.whole())).hasSize(2);
		assertThat(text.find("De pilot", new Span(1, text.whole().to()))).hasSize(1);
	}

	@Test
	void aPartOfALongerWordOrNumberIsNotFound() {
		FoldedText text = new FoldedText("In 2011 zijn stallenaanpakken bekeken.");
		assertThat(text.find("11", text.whole())).isEmpty();
		assertThat(text.find("stallenaanpak", text.whole())).isEmpty();
		assertThat(text.find("aanpakken", text.whole())).isEmpty();
	}

	@Test
	void aNumberOfAFootnoteDoesNotHideTheWordBeforeIt() {
		FoldedText text = new FoldedText("Regio Deal34 en verder");
		assertThat(text.find("Regio Deal", text.whole())).hasSize(1);
	}

	@Test
	void otherWordsAndAnotherCaseAreNotFound() {
		FoldedText text = new FoldedText("Rode draden");
		assertThat(text.find("rode draden", text.whole())).isEmpty();
		assertThat(text.find("Rode draad", text.whole())).isEmpty();
		assertThat(text.find(" ", text.whole())).isEmpty();
	}

	@Test
	void aPassageReadsAsOneLine() {
		FoldedText text = new FoldedText("de gepubli-\nceerde\n\n  regeling over woon- en\nwerk");
		assertThat(text.passage(text.whole())).isEqualTo("de gepubliceerde regeling over woon- en werk");
		assertThat(text.passage(new Span(0, 0))).isEmpty();
	}

}
