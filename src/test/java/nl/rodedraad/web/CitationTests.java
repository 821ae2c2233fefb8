package nl.rodedraad.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.rodedraad.fact.Text;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.catalogue.Labels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class CitationTests {

	private static final DataVersion DATA = new DataVersion(1, 3, false, "3", "5-abc", "2026-11-22T10:00:00Z", List.of());

	private static final Citation.Version VERSION = new Citation.Version("3", "2026-11-21");

	private static final String URL = "https://rodedraad.example/feiten/f0123456789abcdef0123";

	@Test
	void aLetterCitesAFactWithItsNumberVersionAndAddress() {
		assertThat(Citation.ofFact(budget(), VERSION, URL, words("nl")).letter())
			.isEqualTo("Rode Draad, ‘Regio Deal Schemerland – geld: € 10 miljoen (betaler: Rijk)’, feit f0123456789abcdef0123, "
					+ "gegevensversie 3 (21 november 2026), " + URL + ".");
	}

	@Test
	void aLetterIsDutchOnAnEnglishPage() {
		assertThat(Citation.ofFact(budget(), VERSION, URL, words("en")).letter())
			.isEqualTo(Citation.ofFact(budget(), VERSION, URL, words("nl")).letter());
	}

	@Test
	void apaIsInTheLanguageOfThePage() {
		assertThat(Citation.ofFact(budget(), VERSION, URL, words("nl")).apa())
			.isEqualTo("Rode Draad. (2026, 21 november). Regio Deal Schemerland – geld: € 10 miljoen (betaler: Rijk) "
					+ "(feit f0123456789abcdef0123, gegevensversie 3) [Dataset]. " + URL);
		assertThat(Citation.ofFact(budget(), VERSION, URL, words("en")).apa())
			.isEqualTo("Rode Draad. (2026, 21 November). Regio Deal Schemerland – money: € 10 million (payer: central government) "
					+ "(fact f0123456789abcdef0123, data version 3) [Data set]. " + URL);
	}

	@Test
	void bibtexHasTheMonthAndTheAddress() {
		assertThat(Citation.ofFact(budget(), VERSION, URL, words("nl")).bibtex().lines())
			.contains("@misc{rodedraad-f0123456789abcdef0123,", "  year = {2026},", "  month = nov,", "  howpublished = {\\url{" + URL + "}},", "}");
	}

	@Test
	void aLetterCitesAParliamentaryPaperByItsNumber() {
		assertThat(Citation.ofSource(source("Voortgang 100% & meer", "2023-07-03", "29 697, nr. 126"), words("nl")).letter())
			.isEqualTo("Ministerie van BZK, ‘Voortgang 100% & meer’, 3 juli 2023, Kamerstuk 29 697, nr. 126.");
	}

	@Test
	void aSourceWithoutADateIsCitedAsUndated() {
		Citation dutch = Citation.ofSource(source("Overzicht", null, null), words("nl"));
		assertThat(dutch.letter()).isEqualTo("Ministerie van BZK, ‘Overzicht’, zonder datum, Kamerbrief.");
		assertThat(dutch.apa()).isEqualTo("Ministerie van BZK. (z.d.). Overzicht [Kamerbrief].");
		assertThat(dutch.bibtex()).doesNotContain("year", "month");
		assertThat(Citation.ofSource(source("Overzicht", null, null), words("en")).apa())
			.isEqualTo("Ministerie van BZK. (n.d.). Overzicht [Letter to parliament].");
	}

	/** It may hold a name. */
	@Test
	void theAddressOfASourceIsNotCited() {
		assertThat(Citation.ofSource(source("Overzicht", "2024", null), words("nl")).toString()).doesNotContain("http");
	}

	@Test
	void whatTexReadsAsACommandIsEscaped() {
		assertThat(Citation.tex("100% & $5 #1 a_b {c} ~ ^ \\")).isEqualTo(
				"100\\% \\& \\$5 \\#1 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}");
	}

	private static Map<String, Object> budget() {
		return Map.of("id", "f0123456789abcdef0123", "subjectName", "Regio Deal Schemerland", "label", text("geld", "money"), "said",
				text("€ 10 miljoen", "€ 10 million"), "qualifiers",
				List.of(Map.of("name", "payer", "value", "RIJK", "said", text("Rijk", "central government"))));
	}

	private static Map<String, Object> source(String title, @Nullable String date, @Nullable String paper) {
		Map<String, Object> source = new HashMap<>(Map.of("id", "kst-0000-1", "title", title, "publisher", "Ministerie van BZK", "kind",
				"KAMERBRIEF", "url", "https://example.nl/door/iemand"));
		source.put("date", date);
		source.put("kamerstuk", paper);
		return source;
	}

	private static Map<String, Object> text(String nl, String en) {
		return Map.of("nl", nl, "en", en);
	}

	private static Words words(String language) {
		Labels labels = mock(Labels.class);
		when(labels.of(eq("source-kind"), eq("KAMERBRIEF"), any())).thenReturn(new Text("Kamerbrief", "letter to parliament"));
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return new Words(labels, DATA, messages, Locale.forLanguageTag(language));
	}

}
