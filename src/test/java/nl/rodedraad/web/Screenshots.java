package nl.rodedraad.web;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import nl.rodedraad.web.browser.BrowserTest;
import nl.rodedraad.web.browser.Site;
import nl.rodedraad.web.browser.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes pictures of the main pages; run by name alone, since it writes into {@code docs/images}. */
@BrowserTest
class Screenshots {

	private static final Path IMAGES = Path.of("docs", "images");

	@ParameterizedTest
	@CsvSource({ "start, /, h1", "deals, /deals?tranche=3, h1", "programma, /programmas/vhf, #overlap", "matrix, /ministeries/matrix, #matrix",
			"interventie, /interventies/stallenaanpak, .path-drawing", "thema, /themas/9, h1" })
	void aMainPage(String name, String path, String from, Site site) {
		Page page = site.open(path, View.DESKTOP.sized(1120, 760)).page();
		page.locator(from).first().evaluate("(part) => window.scrollTo({ top: part.getBoundingClientRect().top - 60, behavior: 'instant' })");
		byte[] image = page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
		assertThat(image.length).isLessThan(150_000);
	}

}
