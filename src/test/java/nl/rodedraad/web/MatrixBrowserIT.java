package nl.rodedraad.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.rodedraad.web.browser.BrowserTest;
import nl.rodedraad.web.browser.Site;
import nl.rodedraad.web.browser.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Each cell of the matrix opens its evidence. The expectation is from rebel-2024, section 4.2 Bespiegelingen: a work visit. */
@BrowserTest
class MatrixBrowserIT {

	private static final String CELL = "table a[href*='deal=noordoost-brabant&'][href*='ministerie=jenv']";

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aCellOpensItsEvidence(boolean scripts, Site site) {
		Page page = site.open("/ministeries/matrix", scripts ? View.DESKTOP : View.DESKTOP.withoutJavaScript()).page();
		page.locator(CELL).click();
		assertThat(evidence(page)).containsText("Regio Deal Noordoost-Brabant");
		assertThat(evidence(page)).containsText("Rode draden in de Regio Deals");
	}

	@Test
	void aCellSaysItsStateInWordsAndOpensWithTheKeyboard(Site site) {
		Page page = site.open("/ministeries/matrix?tranche=3").page();
		Locator cell = page.locator(CELL);
		assertThat(cell).containsText("betrokken");
		new Keyboard(page).to(cell).press("Enter");
		assertThat(evidence(page)).containsText("4.2 Bespiegelingen");
	}

	private static Locator evidence(Page page) {
		return page.locator("#bewijs section");
	}

}
