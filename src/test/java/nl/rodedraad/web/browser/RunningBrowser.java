package nl.rodedraad.web.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The one Chromium of a test run. It finds no other machine than this one, whatever a page asks for. */
final class RunningBrowser implements AutoCloseable {

	private static final List<String> ARGUMENTS = List.of("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

	/** Milliseconds that an assertion waits for what a page is about to show; long, because builds run on busy machines. */
	private static final double PATIENCE = 20_000;

	private final Playwright playwright;

	private final Browser browser;

	private RunningBrowser(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	static RunningBrowser start(Path executable) {
		Playwright playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		return new RunningBrowser(playwright,
				playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS)));
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
