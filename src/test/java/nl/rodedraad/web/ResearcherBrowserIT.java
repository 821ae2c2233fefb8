package nl.rodedraad.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.rodedraad.web.browser.BrowserTest;
import nl.rodedraad.web.browser.DownloadedFile;
import nl.rodedraad.web.browser.Site;
import nl.rodedraad.web.browser.View;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A researcher: how did the stallenaanpak become national policy, and what proves each step? The expectations are from
 * rebel-2024, section 3.4 Stallenaanpak, and from the parliamentary papers of 10 March and 30 May 2023.
 */
@BrowserTest
class ResearcherBrowserIT {

	private static final String PAGE = "/interventies/stallenaanpak";

	@Test
	void findsTheStepsAndTheirProofWithAMouse(Site site) {
		Page page = site.open("/").page();
		page.locator("main a[href='" + PAGE + "']").first().click();
		assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Stallenaanpak")).first()).isVisible();
		Locator covenant = step(page, "8 november 2022");
		assertThat(covenant).containsText("convenant");
		covenant.locator(".when a.mark").first().click();
		Locator source = page.getByRole(AriaRole.DIALOG);
		assertThat(source).containsText("staat in de bron");
		source.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasNotText("fout")).last().click();
		assertThat(page.url()).contains("/feiten/f");
		assertThat(page.getByRole(AriaRole.MAIN)).containsText("BibTeX");
	}

	@Test
	void isOfferedWhatItIsCalledWhileTyping(Site site) {
		Page page = site.open("/").page();
		page.locator("#q").pressSequentially("stallen");
		assertThat(page.locator("#suggesties-start option[value*='Stallenaanpak']").first()).isAttached();
		page.keyboard().press("Enter");
		page.waitForURL("**/zoeken?q=stallen");
		assertThat(page.locator("main a[href='" + PAGE + "']").first()).isVisible();
	}

	/** The official answer says 10 March, the report April 2023; the page shows both, and that the model agreement has no date. */
	@Test
	void seesWhereSourcesDisagreeAndWhatNobodySays(Site site) {
		Page page = site.open(PAGE).page();
		assertThat(step(page, "10 maart 2023")).containsText("april 2023");
		assertThat(page.locator("ol.path-steps > li").filter(new Locator.FilterOptions().setHasText("datum onbekend")).first()).isVisible();
	}

	@Test
	void findsTheStepsAndTheirProofWithTheKeyboardAlone(Site site) {
		Page page = site.open("/").page();
		Keyboard keyboard = new Keyboard(page);
		keyboard.to(page.locator("main a[href='" + PAGE + "']").first()).follow();
		keyboard.to(step(page, "8 november 2022").locator(".what a.mark").first()).press("Enter");
		keyboard.to(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.LINK).first()).follow();
		assertThat(page.url()).contains("/bronnen/");
	}

	@Test
	void findsTheStepsAndTheirProofWithoutScripts(Site site) {
		Page page = site.open("/", View.DESKTOP.withoutJavaScript()).page();
		page.locator("main a[href='" + PAGE + "']").first().click();
		step(page, "8 november 2022").locator(".what a.mark").first().click();
		page.locator("li:target .places a").first().click();
		assertThat(page.url()).contains("/bronnen/");
		assertThat(page.getByRole(AriaRole.MAIN)).containsText("Stallenaanpak");
	}

	@Test
	void takesTheDrawingHome(Site site) {
		nl.rodedraad.web.browser.Visit visit = site.open(PAGE);
		DownloadedFile drawing = visit.download(() -> visit.page().locator(".tools a[download][href*='formaat=lijn']").click());
		assertThat(drawing.name()).endsWith(".svg");
		assertThat(drawing.text()).startsWith("<").contains("http://www.w3.org/2000/svg").contains("8 november 2022").doesNotContain("class=\"thing");
	}

	private static Locator step(Page page, String date) {
		return page.locator("ol.path-steps > li").filter(new Locator.FilterOptions().setHasText(date)).first();
	}

}
