package nl.rodedraad.web;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import nl.rodedraad.web.browser.BrowserTest;
import nl.rodedraad.web.browser.Site;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

	/** The page below the drawing holds no more than twelve things beside the one that it begins with. */
	@Test
	void aThirteenthThingIsNotOpenedAndTheReaderIsToldSo(Site site) {
		String deals = Stream.of("cleantech-regio", "drechtsteden-gorinchem", "fruitdelta-rivierenland", "groningen-noord", "kop-van-noord-holland",
				"noord-limburg", "noordoost-brabant", "oost-groningen", "veluwe", "zeeuws-vlaanderen", "zuid-hollandse-delta", "zwolle")
			.map((deal) -> "&uit=deal%2F" + deal).collect(Collectors.joining());
		Page page = site.open("/graaf?van=tranche%2F3" + deals).page();
		assertThat(page.locator(".chosen")).not().hasText("");
		page.locator(".canvas").focus();
		page.keyboard().press("ArrowLeft");
		page.keyboard().press("Enter");
		assertThat(page.locator(".chosen[role=status]")).containsText("Meer dan 12 dingen tegelijk openen kan niet");
		assertThat(page.url().split("&uit=")).hasSize(13);
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
		assertThat(page.locator(".chips")).containsText("Derde tranche");
	}

	private static Locator language(Page page) {
		return page.locator(".language a");
	}

}
