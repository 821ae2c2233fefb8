package nl.rodedraad.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.rodedraad.web.browser.BrowserTest;
import nl.rodedraad.web.browser.Site;
import nl.rodedraad.web.browser.View;
import nl.rodedraad.web.browser.Visit;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The page on which a researcher asks a question of their own. */
@BrowserTest
class GraphiQlBrowserIT {

	@Test
	void anExampleIsChosenOpenedAndAskedByClicking(Site site) {
		Visit visit = site.open("/graphiql");
		visit.page().getByLabel("Voorbeeldvraag").selectOption("deal");
		visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Openen")).click();
		execute(visit);
		assertThat(answer(visit)).containsText("Regio Deal Noordoost-Brabant");
	}

	@Test
	void isInEnglishForWhoPrefersThat(Site site) {
		site.expect("Failed to load resource");
		Visit visit = site.open("/graphiql?operation=nothing-of-that-name", View.DESKTOP.english());
		assertThat(visit.page().locator("#message")).hasText("There is no example question with the name “nothing-of-that-name”.");
		assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
		assertThat(visit.page().getByLabel("Example question")).isVisible();
	}

	@Test
	void aLinkBringsTheQuestionAndItsVariables(Site site) {
		Visit visit = site.open("/graphiql?operation=deal&variables=" + URLEncoder.encode("{\"id\": \"achterhoek\"}", StandardCharsets.UTF_8));
		execute(visit);
		assertThat(answer(visit)).containsText("Regio Deal Achterhoek");
	}

	private static void execute(Visit visit) {
		visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Execute query")).click();
	}

	private static Locator answer(Visit visit) {
		return visit.page().locator(".result-window");
	}

}
