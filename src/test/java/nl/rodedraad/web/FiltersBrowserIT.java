package nl.rodedraad.web;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import nl.rodedraad.web.browser.BrowserTest;
import nl.rodedraad.web.browser.Site;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What stands around the content follows what a reader chooses without a reload. */
@BrowserTest
class FiltersBrowserIT {

	@Test
	void theOtherLanguageHasTheSameFilter(Site site) {
		Page page = site.open("/deals").page();
		page.locator("select[name=tranche]").selectOption("3");
		assertThat(language(page)).hasAttribute("href", Pattern.compile("tranche=3"));
		language(page).click();
		assertThat(page.locator("html[lang=en] select[name=tranche]")).hasValue("3");
	}

	@Test
	void theOtherLanguageHasTheSameCellOfTheMatrix(Site site) {
		Page page = site.open("/ministeries/matrix").page();
		page.locator(".matrix td a").first().click();
		assertThat(language(page)).hasAttribute("href", Pattern.compile("deal=.*ministerie="));
	}

	@Test
	void theOtherLanguageHasTheSameThingsOpened(Site site) {
		Page page = site.open("/graaf?van=deal%2Fnoordoost-brabant").page();
		page.locator(".canvas").focus();
		page.keyboard().press("ArrowRight");
		page.keyboard().press("Enter");
		assertThat(language(page)).hasAttribute("href", Pattern.compile("uit="));
	}

	@Test
	void whoOnlyListensHearsHowMuchIsFound(Site site) {
		Page page = site.open("/deals").page();
		Locator told = page.locator("#gevonden");
		assertThat(told).hasText("");
		page.locator("select[name=tranche]").selectOption("3");
		assertThat(told).not().hasText("");
		assertThat(told).hasText(page.locator(".total").textContent());
		assertThat(told).hasAttribute("aria-live", "polite");
	}

	@Test
	void whatFailsIsAskedForOnceMoreAsAPageThatSaysWhy(Site site) {
		Page page = site.open("/deals").page();
		page.route("**/deals?*", (route) -> {
			if (route.request().headers().containsKey("hx-request")) {
				route.fulfill(new Route.FulfillOptions().setStatus(503));
			}
			else {
				route.resume();
			}
		});
		site.expect("503");
		page.locator("select[name=tranche]").selectOption("3");
		page.waitForURL("**/deals?*tranche=3*");
		assertThat(page.locator("select[name=tranche]")).hasValue("3");
		assertThat(page.locator(".chips")).containsText("3");
	}

	private static Locator language(Page page) {
		return page.locator(".language a");
	}

}
