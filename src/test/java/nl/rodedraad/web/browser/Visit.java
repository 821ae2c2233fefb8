package nl.rodedraad.web.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotAnimations;

/** One visitor's page, with the looks that every page has to stand; for all else there is Playwright's {@link #page()}. */
public final class Visit {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private final Page page;

	private final View view;

	private int status;

	Visit(Page page, View view) {
		this.page = page;
		this.view = view;
	}

	/** Goes to another address of the site, with the cookies of this visitor, and waits until it is loaded. */
	public Visit open(String path) {
		Response response = this.page.navigate(path);
		this.status = (response != null) ? response.status() : this.status;
		return this;
	}

	/** The status of HTTP of what was last opened by its address. */
	public int status() {
		return this.status;
	}

	public Page page() {
		return this.page;
	}

	/** What axe-core finds wrong, one sentence a place; empty is as it should be. */
	public List<String> axe() {
		return Axe.violations(this.page, this.view.javascript());
	}

	/** How wide the page is and what sticks out, when it scrolls sideways; empty is as it should be. */
	public List<String> overflow() {
		return Overflow.of(this.page);
	}

	/** The file that an action makes the browser save. */
	public DownloadedFile download(Runnable action) {
		Download download = this.page.waitForDownload(action);
		return new DownloadedFile(download.suggestedFilename(), download.path());
	}

	/** The whole page as {@code target/screenshots/NAME.png}. */
	public Path screenshot(String name) {
		Path file = SCREENSHOTS.resolve(name + ".png");
		this.page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED));
		return file;
	}

}
