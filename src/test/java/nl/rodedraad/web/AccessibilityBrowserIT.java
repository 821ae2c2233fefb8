package nl.rodedraad.web;

import java.util.List;

import com.microsoft.playwright.Page;
import nl.rodedraad.web.browser.BrowserTest;
import nl.rodedraad.web.browser.Site;
import nl.rodedraad.web.browser.View;
import nl.rodedraad.web.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page owes to every reader: WCAG 2.2 at level AA as far as a program can tell, and room for large letters. */
@BrowserTest
class AccessibilityBrowserIT {

	@ParameterizedTest
	@MethodSource("nl.rodedraad.web.MainPages#kinds")
	void nothingIsWrongInDutchOnALightScreenOfAnyWidth(String path, Site site) {
		Visit visit = site.open(path);
		assertThat(visit.status()).isEqualTo(200);
		unfold(visit.page());
		assertThat(visit.axe()).isEmpty();
		assertThat(visit.overflow()).isEmpty();
		visit.page().setViewportSize(View.NARROW.width(), View.NARROW.height());
		assertThat(visit.overflow()).as("on the narrowest screen").isEmpty();
		enlarge(visit.page());
		assertThat(visit.overflow()).as("with text at 200 %").isEmpty();
	}

	@ParameterizedTest
	@MethodSource("nl.rodedraad.web.MainPages#kinds")
	void nothingIsWrongInEnglishOnADarkPhone(String path, Site site) {
		Visit visit = site.open(path, View.PHONE.english().dark());
		assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
		assertThat(visit.axe()).isEmpty();
		assertThat(visit.overflow()).isEmpty();
	}

	@Test
	void nothingIsWrongOnAPageThatIsNotThere(Site site) {
		for (View view : List.of(View.DESKTOP, View.PHONE.english().dark())) {
			Visit visit = site.open("/deals/bestaat-niet", view);
			assertThat(visit.status()).isEqualTo(404);
			assertThat(visit.axe()).isEmpty();
			assertThat(visit.overflow()).isEmpty();
		}
	}

	/** Shows what a reader has to ask for, so that it is looked at too. */
	private static void unfold(Page page) {
		page.evaluate("() => document.querySelectorAll('main details').forEach((each) => { each.open = true })");
	}

	/** Text at 200 % on a small screen is the hardest of the criteria 1.4.4 and 1.4.10. */
	private static void enlarge(Page page) {
		page.setViewportSize(640, 900);
		page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
	}

}
