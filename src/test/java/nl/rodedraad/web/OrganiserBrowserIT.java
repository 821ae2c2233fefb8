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
 * An organiser of a community of practice: who works on this theme, with which instrument, what came out, whom do I invite? The
 * expectations are from rebel-2024, section 3.4 Stallenaanpak: a pilot with ZLTO, the police and the public prosecutor.
 */
@BrowserTest
class OrganiserBrowserIT {

	private static final String PAGE = "/themas/9";

	private static final String REPORT = "Rode draden in de Regio Deals";

	@Test
	void findsWhoWorksOnTheThemeAndWhatCameOutWithAMouse(Site site) {
		Page page = site.open("/").page();
		page.locator("main a[href='" + PAGE + "']").first().click();
		Locator practice = deal(page, "Regio Deal Noordoost-Brabant").locator(".practices > li")
			.filter(new Locator.FilterOptions().setHas(page.locator(".what a[href='/interventies/stallenaanpak']")));
		assertThat(practice.locator(".what")).containsText("Pilot");
		Locator outcome = practice.locator("dd li").filter(new Locator.FilterOptions().setHasText("model-huurovereenkomst")).first();
		assertThat(outcome).containsText("weten niet hoe vaak die overeenkomst wordt gebruikt");
		outcome.locator("a.mark").first().click();
		page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(REPORT)).first().click();
		assertThat(page.url()).endsWith("/bronnen/rebel-2024");
	}

	/** The page narrows down without a reload: the address follows, and leads there again. */
	@Test
	void narrowsDownToOnePartOfTheCountry(Site site) {
		Page page = site.open(PAGE).page();
		assertThat(deal(page, "Regio Deal Noordoost-Brabant")).isVisible();
		page.locator("select[name=landsdeel]").selectOption("oost");
		page.waitForURL("**/themas/9?*landsdeel=oost*");
		assertThat(page.locator("article.doing").filter(new Locator.FilterOptions().setHasText("Noordoost-Brabant"))).hasCount(0);
		assertThat(deal(page, "Regio Deal Achterhoek")).isVisible();
		page.reload();
		assertThat(deal(page, "Regio Deal Achterhoek")).isVisible();
	}

	@Test
	void narrowsDownAndFindsASourceWithTheKeyboardAlone(Site site) {
		Page page = site.open("/").page();
		Keyboard keyboard = new Keyboard(page);
		keyboard.to(page.locator("main a[href='" + PAGE + "']").first()).follow();
		keyboard.to(page.locator("select[name=landsdeel]")).press("O");
		keyboard.to(page.locator("form.filters button")).press("Enter");
		page.waitForURL("**/themas/9?*landsdeel=oost*");
		keyboard.to(deal(page, "Regio Deal Achterhoek").locator("a.mark").first()).press("Enter");
		keyboard.to(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.LINK).first()).follow();
		assertThat(page.url()).contains("/bronnen/");
	}

	@Test
	void narrowsDownAndFindsASourceWithoutScripts(Site site) {
		Page page = site.open("/", View.DESKTOP.withoutJavaScript()).page();
		page.locator("main a[href='" + PAGE + "']").first().click();
		page.locator("select[name=landsdeel]").selectOption("oost");
		page.locator("form.filters button").click();
		assertThat(page.url()).contains("landsdeel=oost");
		deal(page, "Regio Deal Achterhoek").locator("a.mark").first().click();
		page.locator("li:target .places a").first().click();
		assertThat(page.url()).contains("/bronnen/");
	}

	@Test
	void takesHomeWhomToInvite(Site site) {
		nl.rodedraad.web.browser.Visit visit = site.open(PAGE);
		DownloadedFile table = visit.download(() -> visit.page().locator(".tools a[download][href*='tabel=uitnodigen']").first().click());
		assertThat(table.text()).contains("organisation/zlto").contains("organisation/politie").contains("organisation/openbaar-ministerie").contains("ministry/jenv");
	}

	private static Locator deal(Page page, String name) {
		return page.locator("article.doing").filter(new Locator.FilterOptions().setHasText(name)).first();
	}

}
