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
 * A coordinator at a ministry: which deals overlap with my programme, and why do you say so? The expectations are from the
 * letter of 3 July 2023 (kst-2023-07-03, section Rode draden), which names Parkstad, Rotterdam-Zuid and ZaanIJ with the VHF.
 */
@BrowserTest
class CoordinatorBrowserIT {

	private static final String LETTER = "Brief aan de Tweede Kamer met de voortgangsrapportage Regio Deals over 2022";

	@Test
	void findsTheOverlapAndItsSourceWithAMouse(Site site) {
		Page page = site.open("/").page();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volkshuisvestingsfonds")).first().click();
		Locator parkstad = pair(page, "Regio Deal Parkstad Limburg");
		assertThat(parkstad).containsText("Een bron noemt het verband");
		assertThat(parkstad).containsText("Heerlen");
		parkstad.locator("a.mark").first().click();
		Locator source = page.getByRole(AriaRole.DIALOG);
		assertThat(source).containsText(LETTER);
		assertThat(source).containsText("staat in de bron");
		source.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(LETTER)).click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText(LETTER);
		assertThat(page.url()).endsWith("/bronnen/kst-2023-07-03");
	}

	@Test
	void findsTheOverlapAndItsSourceWithTheKeyboardAlone(Site site) {
		Page page = site.open("/").page();
		Keyboard keyboard = new Keyboard(page);
		keyboard.to(page.locator("main a[href='/programmas/vhf']").first()).follow();
		Locator mark = pair(page, "Regio Deal Parkstad Limburg").locator("a.mark").first();
		keyboard.to(mark).press("Enter");
		assertThat(page.getByRole(AriaRole.DIALOG)).containsText(LETTER);
		keyboard.press("Escape");
		assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
		assertThat(mark).isFocused();
		keyboard.press("Enter").to(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.LINK).first()).follow();
		assertThat(page.url()).endsWith("/bronnen/kst-2023-07-03");
	}

	@Test
	void findsTheOverlapAndItsSourceWithoutScripts(Site site) {
		Page page = site.open("/", View.DESKTOP.withoutJavaScript()).page();
		page.locator("main a[href='/programmas/vhf']").first().click();
		pair(page, "Regio Deal Parkstad Limburg").locator("a.mark").first().click();
		assertThat(page.url()).contains("/programmas/vhf#bron-");
		Locator note = page.locator("li:target");
		assertThat(note).containsText(LETTER);
		note.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(LETTER)).click();
		assertThat(page.url()).endsWith("/bronnen/kst-2023-07-03");
	}

	@Test
	void takesTheWholeOverlapHomeAsATable(Site site) {
		nl.rodedraad.web.browser.Visit visit = site.open("/programmas/vhf");
		DownloadedFile table = visit.download(() -> visit.page().locator(".tools a[download][href*='tabel=overlap']").first().click());
		assertThat(table.name()).isEqualTo("programma-overlap.csv");
		assertThat(table.text()).startsWith("\uFEFFprogramma_id;programma;deal_id;deal;deal_url;")
			.contains("deal/parkstad-limburg;Regio Deal Parkstad Limburg;")
			.contains("/deals/zuid-en-oost-drenthe");
	}

	private static Locator pair(Page page, String deal) {
		return page.locator("article.pair").filter(new Locator.FilterOptions().setHasText(deal)).first();
	}

}
