package nl.rodedraad.web;

import java.io.IOException;
import java.nio.file.Files;

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

/** The drawing of the graph by mouse and keyboard, and the lists that tell the same. */
@BrowserTest
class GraphBrowserIT {

	private static final String PAGE = "/graaf?van=intervention%2Fstallenaanpak";

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G' };

	@Test
	void goesFromThingToThingAndOpensOneWithTheKeyboardAlone(Site site) {
		Page page = site.open(PAGE).page();
		Locator chosen = page.locator("#tekening .chosen");
		assertThat(chosen).containsText("Stallenaanpak");
		Keyboard keyboard = new Keyboard(page);
		keyboard.to(page.locator("#tekening .canvas")).press("ArrowRight");
		assertThat(chosen).not().containsText("Stallenaanpak - Vitalisering");
		String name = chosen.textContent();
		keyboard.press("ArrowLeft").press("ArrowRight");
		assertThat(chosen).hasText(name);
		keyboard.press("Enter");
		page.waitForURL("**&uit=*");
		assertThat(page.locator("#tweeling > section")).hasCount(2);
	}

	@Test
	void tellsInListsWhatItDraws(Site site) {
		Page page = site.open(PAGE, View.DESKTOP.withoutJavaScript()).page();
		assertThat(page.locator("#tekening")).isHidden();
		assertThat(page.locator("#tweeling").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Regio Deal Noordoost-Brabant")).first())
			.isVisible();
	}

	@Test
	void isTakenHomeAsAPicture(Site site) throws IOException {
		nl.rodedraad.web.browser.Visit visit = site.open(PAGE);
		DownloadedFile picture = visit.download(() -> visit.page().locator("#tekening [data-doe=png]").click());
		assertThat(picture.name()).isEqualTo("graaf.png");
		assertThat(Files.readAllBytes(picture.file())).startsWith(PNG).hasSizeGreaterThan(10_000);
	}

}
