package nl.rodedraad.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import nl.rodedraad.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page has in common, seen from outside. */
@ApplicationTest
class PagesIT {

	private static final String PAGE = "/programmas/vhf";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void aPageThatTheBrowserHasIsNotSentAgainWhileTheDataStand() throws Exception {
		HttpResponse<String> first = get(PAGE, "Accept", "text/html");
		String etag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(first.statusCode()).isEqualTo(200);
		HttpResponse<String> again = get(PAGE, "Accept", "text/html", "If-None-Match", etag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(get(PAGE, "Accept", "text/html", "If-None-Match", etag, "Accept-Language", "en").statusCode()).isEqualTo(200);
	}

	@Test
	void aPageAndItsFilesRunNothingAndLoadNothingFromElsewhere() throws Exception {
		for (String path : new String[] { PAGE, PAGE + "?formaat=json", "/nergens", "/site/site.css" }) {
			assertThat(get(path, "Accept", "text/html").headers().firstValue("Content-Security-Policy")).as(path)
				.hasValueSatisfying((policy) -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe").doesNotContain("http"));
		}
	}

	@Test
	void theLanguageIsThatOfTheBrowserAndTheChoiceIsRemembered() throws Exception {
		assertThat(get(PAGE, "Accept", "text/html").body()).contains("lang=\"nl\"").contains("Programma’s");
		assertThat(get(PAGE, "Accept", "text/html", "Accept-Language", "en").body()).contains("<html lang=\"en\"").contains("Programmes");
		HttpResponse<String> chosen = get(PAGE + "?taal=en", "Accept", "text/html");
		assertThat(chosen.body()).contains("<html lang=\"en\"");
		assertThat(chosen.headers().firstValue("Set-Cookie")).hasValueSatisfying((cookie) -> assertThat(cookie).startsWith("taal=en;"));
		assertThat(get(PAGE, "Accept", "text/html", "Cookie", "taal=en").body()).contains("<html lang=\"en\"");
	}

	@Test
	void anUnknownIdIsAPageThatSearchesForWhatWasTyped() throws Exception {
		HttpResponse<String> page = get("/programmas/volkshuisvesting", "Accept", "text/html");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("value=\"volkshuisvesting\"").contains("href=\"/programmas/vhf\"");
	}

	@Test
	void aProgramIsToldByAProblemDocument() throws Exception {
		HttpResponse<String> problem = get("/programmas/nergens", "Accept", "application/json");
		assertThat(problem.statusCode()).isEqualTo(404);
		assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(problem.body()).contains("\"status\":404");
	}

	@Test
	void aFilterThatCannotBeUsedIsNamedOnThePage() throws Exception {
		HttpResponse<String> page = get(PAGE + "?kleur=rood&formaat=xls&na=kapot", "Accept", "text/html");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("‘kleur’ is genegeerd").contains("‘formaat’ is genegeerd").contains("De lijst begint vooraan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "${7*7}", "__${7*7}__::.x", "'; DROP", "🧵🧵", "\u202Eomgekeerd",
			"../../etc/passwd", "%00", "*:*", "a AND (b OR" })
	void whatIsTypedIsShownAsText(String typed) throws Exception {
		String encoded = URLEncoder.encode(typed, StandardCharsets.UTF_8);
		for (String path : new String[] { PAGE + "?kleur=" + encoded, PAGE + "?" + encoded + "=1", PAGE + "?na=" + encoded, PAGE + "?tabel=" + encoded + "&formaat=csv" }) {
			HttpResponse<String> page = get(path, "Accept", "text/html");
			assertThat(page.statusCode()).as(path).isEqualTo(200);
			assertThat(page.body()).as(path).doesNotContain("<script>alert").doesNotContain("<img src=x").doesNotContain("‘49’");
		}
		HttpResponse<String> missing = get("/programmas/" + encoded.replace("%2F", "").replace("%00", "").replace("+", "%20"), "Accept", "text/html");
		assertThat(missing.statusCode()).isIn(400, 404);
		assertThat(missing.body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
	}

	@Test
	void tenThousandCharactersAreRefusedWithASentence() throws Exception {
		String flood = "a".repeat(10_000);
		assertThat(get(PAGE + "?kleur=" + flood, "Accept", "text/html").body()).contains("is genegeerd");
		HttpResponse<String> missing = get("/programmas/" + flood, "Accept", "text/html");
		assertThat(missing.statusCode()).isEqualTo(400);
		assertThat(missing.body()).contains("Er staat iets in het adres dat we niet kunnen gebruiken");
	}

	@Test
	void theTableHoldsTheWholeSelectionAndNotThePartThatIsOnTheScreen() throws Exception {
		HttpResponse<String> csv = get(PAGE + "?formaat=csv");
		assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(csv.headers().firstValue("Content-Disposition")).hasValueSatisfying((file) -> assertThat(file).contains("programma-overlap.csv"));
		String page = get(PAGE, "Accept", "text/html").body();
		long rows = csv.body().lines().count() - 1;
		assertThat(page).contains("Overlap met %d deals".formatted(rows));
		assertThat(rows).isGreaterThan(25);
	}

	@Test
	void theColumnsOfATableAreExplainedForPrograms() throws Exception {
		assertThat(get(PAGE + "?formaat=csvw").body()).contains("\"http://www.w3.org/ns/csvw\"").contains("\"name\":\"deal_id\"");
	}

	@Test
	void theAnswersAreThereAsJsonWithTheQuestionsBehindThem() throws Exception {
		assertThat(get(PAGE + "?formaat=json").body()).contains("\"operation\":\"coordinator-programme-overlap\"").contains("\"dataVersion\"");
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}
