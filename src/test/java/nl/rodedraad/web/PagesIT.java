package nl.rodedraad.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import nl.rodedraad.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page has in common, seen from outside. */
@ApplicationTest
class PagesIT {

	private static final String PAGE = "/programmas/vhf";

	private SiteClient site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new SiteClient(port);
	}

	@Test
	void aPageThatTheBrowserHasIsNotSentAgainWhileTheDataStand() {
		HttpResponse<String> first = this.site.page(PAGE);
		String etag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(first.statusCode()).isEqualTo(200);
		HttpResponse<String> again = this.site.page(PAGE, "If-None-Match", etag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(this.site.page(PAGE, "If-None-Match", etag, "Accept-Language", "en").statusCode()).isEqualTo(200);
	}

	@Test
	void theLanguageIsThatOfTheBrowserAndTheChoiceIsRemembered() {
		assertThat(this.site.page(PAGE).body()).contains("lang=\"nl\"").contains("Programma’s");
		assertThat(this.site.page(PAGE, "Accept-Language", "en").body()).contains("<html lang=\"en\"").contains("Programmes");
		HttpResponse<String> chosen = this.site.page(PAGE + "?taal=en");
		assertThat(chosen.body()).contains("<html lang=\"en\"");
		assertThat(chosen.headers().firstValue("Set-Cookie")).hasValueSatisfying((cookie) -> assertThat(cookie).startsWith("taal=en;"));
		assertThat(this.site.page(PAGE, "Cookie", "taal=en").body()).contains("<html lang=\"en\"");
	}

	@Test
	void wordsOfASourceAreMarkedAsDutchOnAnEnglishPageOnly() {
		String source = "/bronnen/rebel-2024";
		assertThat(this.site.page(source, "Accept-Language", "en").body()).contains("<h1 lang=\"nl\">").contains("‘<span lang=\"nl\">");
		assertThat(this.site.page(source).body()).contains("<h1>").doesNotContain("<span lang=");
	}

	@Test
	void anUnknownIdIsAPageThatSearchesForWhatWasTyped() {
		HttpResponse<String> page = this.site.page("/programmas/volkshuisvesting");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("value=\"volkshuisvesting\"").contains("href=\"/programmas/vhf\"");
	}

	@Test
	void aPageThatIsNotThereIsAPageWhateverItsAddressEndsLike() {
		HttpResponse<String> page = this.site.page("/nergens.json", "Content-Type", "text/*");
		assertThat(page.statusCode()).isEqualTo(415);
		page = this.site.page("/nergens.json");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
		assertThat(page.body()).contains("href=\"/nergens.json?taal=en\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/site/nergens.css", "/webjars/nergens.js", "/graphiql/nergens" })
	void aFileThatIsNotThereIsToldToABrowserAsAPage(String path) {
		HttpResponse<String> page = this.site.page(path);
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("Op dit adres staat niets").contains("class=\"wide-find\"");
	}

	@Test
	void aPageThatSendsTheReaderToASearchBelowHasOne() {
		HttpResponse<String> page = this.site.page("/programmas/---");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("zoek het hieronder").contains("class=\"wide-find\"");
		page = this.site.page(PAGE + "?" + "kleur=rood&".repeat(300));
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body()).contains("zoek hieronder").contains("class=\"wide-find\"");
	}

	@Test
	void aProgramIsToldByAProblemDocument() {
		HttpResponse<String> problem = this.site.file("/programmas/nergens", "Accept", "application/json");
		assertThat(problem.statusCode()).isEqualTo(404);
		assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(problem.body()).contains("\"status\":404");
	}

	@Test
	void whoAsksTooOftenIsToldSoAsAPageOrAsAProblem(@Autowired WebApplicationContext site) {
		MockMvcTester server = MockMvcTester.from(site);
		assertThat(server.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429).accept("text/html")).hasStatus(429)
			.bodyText().contains("U vraagt te vaak", "Wacht even");
		assertThat(server.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429).accept("application/json")).hasStatus(429)
			.bodyJson().extractingPath("$.code").isEqualTo("RATE_LIMITED");
	}

	@Test
	void moreParametersThanAnyPageReadsAreRefusedWithASentence() {
		HttpResponse<String> page = this.site.page(PAGE + "?" + "kleur=rood&".repeat(300));
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body()).contains("Er staat iets in het adres dat we niet kunnen gebruiken");
	}

	@Test
	void aFilterThatCannotBeUsedIsNamedOnThePage() {
		HttpResponse<String> page = this.site.page(PAGE + "?kleur=rood&formaat=xls&na=kapot");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("‘kleur’ is genegeerd").contains("‘formaat’ is genegeerd").contains("De lijst begint vooraan");
	}

	@Test
	void aTableThatIsNotThereIsNoFaultOfTheFormat() {
		assertThat(this.site.page(PAGE + "?formaat=csv&tabel=nergens").body()).contains("‘tabel’ is genegeerd").doesNotContain("‘formaat’ is genegeerd");
	}

	@Test
	void theThingsThatCannotBeOpenedInTheGraphAreNamed() {
		String graph = "/graaf?van=tranche/3&uit=deal/zwolle&uit=";
		assertThat(this.site.page(graph + "deal/nergens").body()).contains("‘deal/nergens’ komt niet voor");
		assertThat(this.site.page(graph + "a".repeat(301)).body()).contains("de tekst is langer dan 300 tekens");
		String many = "/graaf?van=deal/zwolle" + "&uit=theme/%d".repeat(10).formatted(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
				+ "&uit=ministry/bzk&uit=ministry/vws&uit=ministry/jenv";
		assertThat(this.site.page(many).body()).contains("‘ministry/jenv’ is niet geopend: meer dan 12 dingen").doesNotContain("komt niet voor");
	}

	@Test
	void aFileOfAConnectionSaysWhatItIs() {
		String connection = "/verbinding?van=intervention%2Fstallenaanpak&naar=ministry%2Fjenv";
		assertThat(this.site.file(connection + "&formaat=svg").body()).contains("Rode Draad, gegevensversie").contains("/verbinding?van=");
	}

	@Test
	void tenThousandCharactersAreRefusedWithASentence() {
		String flood = "a".repeat(10_000);
		assertThat(this.site.page(PAGE + "?kleur=" + flood).body()).contains("is genegeerd");
		HttpResponse<String> missing = this.site.page("/programmas/" + flood);
		assertThat(missing.statusCode()).isEqualTo(400);
		assertThat(missing.body()).contains("Er staat iets in het adres dat we niet kunnen gebruiken");
	}

	@Test
	void theTableHoldsTheWholeSelectionAndNotThePartThatIsOnTheScreen() {
		HttpResponse<String> csv = this.site.file(PAGE + "?formaat=csv");
		assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(csv.headers().firstValue("Content-Disposition")).hasValueSatisfying((file) -> assertThat(file).contains("programma-overlap.csv"));
		String page = this.site.page(PAGE).body();
		long deals = csv.body().lines().skip(1).map((row) -> row.split(";")[2]).distinct().count();
		assertThat(page).contains("Overlap met %d deals".formatted(deals));
		assertThat(deals).isGreaterThan(25);
	}

	/** kst-2023-07-03 names Parkstad Limburg with the fund, and Heerlen got an award from it. */
	@Test
	void theTableOfAnOverlapHasEveryReasonInWords() {
		for (String path : List.of(PAGE, "/deals/parkstad-limburg/programmas")) {
			assertThat(this.site.file(path + "?formaat=csv").body()).contains(";reden;reden_code;waarover_id;waarover;toelichting;feit_ids")
				.contains(";Een bron noemt het verband;STATED;;;")
				.contains(";Een gemeente van de deal hoort bij het programma;SAME_MUNICIPALITY;municipality/gm0917;Heerlen;");
		}
	}

	/** rebel-2024, 3.4: who takes part in the Stallenaanpak, an intervention on the theme of crime. */
	@Test
	void theTableOfWhomToInviteHasRolesAndReasonsInWords() {
		assertThat(this.site.file("/themas/9?formaat=csv&tabel=uitnodigen").body())
			.contains(";rollen;redenen_uitnodiging;interventie_ids;interventies;")
			.contains("Doet mee aan Stallenaanpak - Vitalisering buitengebied (partner)")
			.doesNotContain("PARTY_OF");
	}

	@Test
	void aTableHasWhatItsPageShows() {
		assertThat(this.site.file("/programmas/dubbeldekking?formaat=csv").body()).contains(";euro_programma;geld_programma;euro_deal;geld_deal;feit_ids")
			.contains(" miljoen, toegekend");
		assertThat(this.site.file("/gemeenten/gm0917?formaat=csv").body()).contains(";aantekening;euro_toekenning;geld_toekenning;");
		assertThat(this.site.file("/graaf?van=deal%2Fnoordoost-brabant&formaat=csv").body()).contains(";aantekening;geldig_vanaf;geldig_tot_en_met;");
		assertThat(this.site.file("/interventies/stallenaanpak?formaat=csv&tabel=vergelijkbaar").body()).contains("zelfde thema: ").doesNotContain("SHARED_");
		assertThat(this.site.file("/deals/noordoost-brabant?formaat=csv&tabel=partijen").body()).contains(";rol;betrokken_hoe;aantekening;");
		assertThat(this.site.file("/zoeken?q=achterhoek&formaat=csv").body()).contains(";zo heet het precies;").doesNotContain(";EXACT;");
	}

	@Test
	void aTableOfAnEnglishPageHasEnglishTexts() {
		assertThat(this.site.file("/programmas/concurrentie?formaat=csv&taal=nl").body()).contains(";Willen ");
		assertThat(this.site.file("/programmas/concurrentie?formaat=csv&taal=en").body()).contains(";Do ").doesNotContain(";Willen ");
	}

	@Test
	void aFilterHoldsInEveryFormOfThePage() {
		String page = "/terugkoppeling?sterkte=CHRONOLOGY_ONLY";
		assertThat(this.site.file(page + "&formaat=json").body()).contains("\"strength\":\"CHRONOLOGY_ONLY\"")
			.doesNotContain("\"strength\":\"STATED\"", "\"strength\":\"PARTLY_STATED\"");
		assertThat(this.site.file(page + "&formaat=csv&tabel=ketens").body().lines().skip(1)).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).contains(";alleen de volgorde in de tijd;"));
	}

	@Test
	void aPageThatWaitsForAChoiceOffersNoAnswerToAnotherQuestion() {
		assertThat(this.site.page("/programmas/overleg?programma=vhf").body()).contains("Kies er nog ten minste één programma bij")
			.doesNotContain("coordinator-shared-meetings").doesNotContain("tabel=overleg");
		assertThat(this.site.page(PAGE).body()).contains("href=\"/programmas/overleg?programma=vhf&amp;programma=nplv\"");
		assertThat(this.site.page("/programmas/overleg?programma=vhf&programma=nplv").body()).contains("tabel=overleg");
	}

	@Test
	void theTableOfASearchHoldsAllHits() {
		String search = "/zoeken?q=woningen";
		Matcher hits = Pattern.compile("(\\d+) treffers").matcher(this.site.page(search).body());
		assertThat(hits.find()).isTrue();
		assertThat(Integer.parseInt(hits.group(1))).isGreaterThan(25);
		assertThat(this.site.file(search + "&formaat=csv").body().lines().filter((row) -> row.contains("http"))).hasSize(Integer.parseInt(hits.group(1)));
	}

	/** rnob-2020 has the amount (10 miljoen van Rijk voor leefbaarheid in Noordoost-Brabant). A spreadsheet wants the number, a reader the words. */
	@Test
	void aFactInATableHasItsValueInWordsAndRaw() {
		assertThat(this.site.file("/deals/noordoost-brabant?formaat=csv&tabel=feiten").body()).contains("waarde;waarde_ruw;").contains(";€ 10 miljoen;10000000;");
	}

	/** vnoncw-achterhoek: 20 miljoen euro of the state and as much of the region; without who pays the two facts read the same. */
	@Test
	void aFactTellsWhatNarrowsItDownInItsFootnoteAndInItsRow() {
		assertThat(this.site.page("/deals/achterhoek").body()).contains("geld: € 20 miljoen (peildatum: juli 2019; soort: toegezegd; betaler: regio)")
			.contains("geld: € 20 miljoen (peildatum: juli 2019; soort: toegekend; betaler: Rijk)");
		assertThat(this.site.file("/deals/achterhoek?formaat=csv&tabel=feiten").body()).contains(";waarde_ruw;nader;")
			.contains("peildatum: juli 2019; soort: toegezegd; betaler: regio");
	}

	/** nsob-2024: "aanwezigheid van ruim 500 vakantieparken"; s-td-stadsz: at most 30 City Deals, in 2022. */
	@Test
	void aCountSaysHowExactItIs() {
		assertThat(this.site.page("/deals/veluwe").body()).contains("ten minste <strong>500</strong> <span>vakantieparken</span>");
		assertThat(this.site.page("/programmas/city-deals").body()).contains("ten hoogste <strong>30</strong> <span>deals</span> (2022)");
		assertThat(this.site.page("/programmas/nplv").body()).contains("ongeveer <strong>1.200.000</strong> <span>inwoners</span>");
	}

	/** rvo-rd names five deals of the first tranche, the annex of rebel-2024 six with those without a covenant: other rules, no quarrel. */
	@Test
	void whatIsCountedByOtherRulesIsToldSoWithTheRules() {
		assertThat(this.site.page("/tranches/1").body()).contains("<span class=\"tag\">anders geteld</span>")
			.contains("manier van tellen: opgaven die zijn uitgewerkt tot een deal");
	}

	/** nsob-2024, Parels van de Regio Deal; kst-2023-07-03, Rode draden. */
	@Test
	void aDealTellsWhatStaysAfterItAndWhatFirmsAdded() {
		assertThat(this.site.page("/deals/fruitdelta-rivierenland").body()).contains("De opgave is om de samenwerking die ontstond na de deal vast te houden");
		assertThat(this.site.page("/deals/zeeland").body()).contains("Regio, Rijk en bedrijven steken samen geld in ondernemen en vernieuwing");
	}

	@Test
	void theColumnsOfATableAreExplainedForPrograms() {
		assertThat(this.site.file(PAGE + "?formaat=csvw").body()).contains("\"http://www.w3.org/ns/csvw\"").contains("\"name\":\"deal_id\"");
	}

	@Test
	void theAnswersAreThereAsJsonWithTheQuestionsBehindThem() {
		assertThat(this.site.file(PAGE + "?formaat=json").body()).contains("\"operation\":\"coordinator-programme-overlap\"").contains("\"dataVersion\"");
	}

}
