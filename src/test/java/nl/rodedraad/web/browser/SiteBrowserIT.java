package nl.rodedraad.web.browser;

import java.nio.file.Files;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether what the other browser tests rely on sees faults, on pages that have them; needs no application. */
@ExtendWith(BrowserExtension.class)
@Timeout(120)
class SiteBrowserIT {

	private final Pages pages = Pages.serve();

	private Site site;

	@BeforeEach
	void visit(Browser browser) {
		this.site = new Site(browser, this.pages.origin());
	}

	@AfterEach
	void close() {
		this.pages.close();
	}

	@Test
	void aPageWithoutFaultsGivesNoFindings() {
		this.pages.page("<p>Goed</p>");
		Visit visit = this.site.open("/", View.NARROW);
		assertThat(visit.status()).isEqualTo(200);
		assertThat(visit.axe()).isEmpty();
		assertThat(visit.overflow()).isEmpty();
		assertThat(this.site.requests()).containsExactly(this.pages.origin() + "/", this.pages.origin() + "/look.css");
		assertThat(this.site.leave()).isEmpty();
	}

	@Test
	void aRequestThatLeavesTheSiteIsAFinding() {
		try (Pages elsewhere = Pages.serve().with("/dot.svg", 200, "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>")) {
			this.pages.page("<img alt='' src='" + elsewhere.origin() + "/dot.svg'>");
			this.site.open("/");
			assertThat(this.site.leave()).containsExactly("A request left the site: " + elsewhere.origin() + "/dot.svg");
		}
	}

	@Test
	void anotherMachineIsNotFoundEvenByItsNumber() {
		this.pages.page("<img alt='' src='http://192.0.2.1/dot.svg'><img alt='' src='http://voorbeeld.invalid/dot.svg'>");
		this.site.open("/");
		assertThat(this.site.leave()).filteredOn((finding) -> finding.contains("ERR_NAME_NOT_RESOLVED")).hasSize(2);
	}

	@Test
	void whatThePolicyStopsIsAFinding() {
		this.pages.page("<p style='color: red'>Rood</p>");
		this.site.open("/");
		assertThat(this.site.leave()).singleElement().asString().contains("Content Security Policy");
	}

	@Test
	void aRemarkInTheConsoleIsAFinding() {
		script("console.warn('Verouderd'); console.log('Hier')");
		this.site.open("/");
		assertThat(this.site.leave()).satisfiesExactly((first) -> assertThat(first).startsWith("The console has warning: Verouderd"),
				(second) -> assertThat(second).startsWith("The console has log: Hier"));
	}

	@Test
	void aScriptThatStopsIsAFinding() {
		script("nergens.iets()");
		this.site.open("/");
		assertThat(this.site.leave()).singleElement().asString().startsWith("A script stopped: ReferenceError: nergens is not defined");
	}

	@Test
	void anErrorOfTheServerIsAFinding() {
		this.pages.with("/stuk", 500, "text/html", "Stuk");
		assertThat(this.site.open("/stuk").status()).isEqualTo(500);
		assertThat(this.site.leave()).contains("The server answered 500: " + this.pages.origin() + "/stuk");
	}

	@Test
	void aPageThatIsNotThereIsForTheTestToJudge() {
		assertThat(this.site.open("/nergens").status()).isEqualTo(404);
		assertThat(this.site.leave()).isEmpty();
	}

	@Test
	void aPartOfAPageThatIsNotThereIsAFinding() {
		this.pages.page("<img alt='' src='/nergens.svg'>");
		this.site.open("/");
		assertThat(this.site.leave()).singleElement().asString().contains("404", "/nergens.svg");
	}

	@Test
	void whatIsExpectedIsNoFindingUnlessItStaysAway() {
		script("console.warn('Verouderd')");
		this.site.expect("Verouderd");
		this.site.expect("Gebroken");
		this.site.open("/");
		assertThat(this.site.leave()).containsExactly("Expected, and did not happen: Gebroken");
	}

	@Test
	void axeTellsRulePlaceAndText() {
		this.pages.page("<p id='vaag'>Lees dit</p>").with("/look.css", 200, "text/css", "#vaag { color: #ccc }");
		assertThat(this.site.open("/").axe()).singleElement().asString()
			.startsWith("color-contrast (serious): ")
			.contains("at [#vaag]: <p id=\"vaag\">Lees dit</p>");
		assertThat(this.site.leave()).isEmpty();
	}

	@Test
	void axeAlsoLooksWhereScriptsDoNotRun() {
		this.pages.page("<img src='/dot.svg'><script src='/script.js'></script>")
			.with("/dot.svg", 200, "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>")
			.with("/script.js", 200, "text/javascript", "document.querySelector('img').alt = ''");
		assertThat(this.site.open("/").axe()).isEmpty();
		Visit visit = this.site.open("/", View.DESKTOP.withoutJavaScript());
		assertThat(visit.axe()).singleElement().asString().startsWith("image-alt ");
		assertThat(visit.open("/").axe()).singleElement().asString().startsWith("image-alt ");
		assertThat(this.site.leave()).isEmpty();
	}

	@Test
	void overflowNamesWhatSticksOutAndNotWhatScrollsInItsOwnBox() {
		this.pages.page("<p id='breed'>Breed</p><div id='doos'><p>Ook breed</p></div>")
			.with("/look.css", 200, "text/css", "body { margin: 0 } p { width: 500px } #doos { overflow-x: auto }");
		assertThat(this.site.open("/", View.NARROW).overflow()).containsExactly("The page is 500 pixels wide where there is room for 320",
				"<p id=\"breed\"></p> ends at 500");
		assertThat(this.site.open("/").overflow()).isEmpty();
	}

	@Test
	void aDownloadIsReadAsText() {
		this.pages.page("<a href='/lijst.csv' download='lijst.csv'>Lijst</a>")
			.with("/lijst.csv", 200, "text/csv", "deal;naam\nfryslan;Fryslân\n");
		for (View view : new View[] { View.DESKTOP, View.PHONE.withoutJavaScript() }) {
			Visit visit = this.site.open("/", view);
			DownloadedFile file = visit.download(() -> visit.page().getByText("Lijst").click());
			assertThat(file.name()).isEqualTo("lijst.csv");
			assertThat(file.text()).isEqualTo("deal;naam\nfryslan;Fryslân\n");
		}
		assertThat(this.site.leave()).isEmpty();
	}

	@Test
	void aViewIsWhatThePageGets() {
		this.pages.page("<p></p>").with("/look.css", 200, "text/css", """
				p::before { content: "licht " }
				@media (prefers-color-scheme: dark) { p::before { content: "donker " } }
				@media (prefers-reduced-motion: reduce) { p { opacity: 0.5 } }
				@media print { p { color: rgb(1, 2, 3) } }
				""");
		Locator plain = this.site.open("/").page().locator("p");
		assertThat(plain.evaluate("p => getComputedStyle(p, '::before').content + innerWidth + navigator.language"))
			.isEqualTo("\"licht \"1280nl-NL");
		Locator other = this.site.open("/", View.PHONE.english().dark().withReducedMotion().printed()).page().locator("p");
		assertThat(other.evaluate("p => getComputedStyle(p, '::before').content + innerWidth + navigator.language"))
			.isEqualTo("\"donker \"360en-GB");
		assertThat(other.evaluate("p => getComputedStyle(p).opacity + getComputedStyle(p).color")).isEqualTo("0.5rgb(1, 2, 3)");
	}

	@Test
	void aScreenshotIsAFile() {
		this.pages.page("<p>Zo ziet het eruit</p>");
		assertThat(this.site.open("/").screenshot("proef")).satisfies((file) -> assertThat(Files.size(file)).isPositive());
	}

	private void script(String text) {
		this.pages.page("<script src='/script.js'></script>").with("/script.js", 200, "text/javascript", text);
	}

}
