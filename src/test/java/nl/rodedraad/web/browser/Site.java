package nl.rodedraad.web.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * The running application as a visitor meets it. Belongs to one test, which fails afterwards when a request left the site,
 * the console was written in, a script stopped, or the server answered 500 and above.
 */
public final class Site {

	private final Browser browser;

	private final String origin;

	private final Findings findings;

	private final List<Visit> visits = new ArrayList<>();

	Site(Browser browser, String origin) {
		this.browser = browser;
		this.origin = origin;
		this.findings = new Findings(origin);
	}

	/** A page at the width of a desk, in Dutch, with scripts. */
	public Visit open(String path) {
		return open(path, View.DESKTOP);
	}

	/** A page as a new visitor sees it, who brings no cookies; to go on as the same visitor: {@link Visit#open}. */
	public Visit open(String path, View view) {
		BrowserContext context = this.browser.newContext(view.context().setBaseURL(this.origin));
		this.findings.watch(context);
		Page page = context.newPage();
		page.emulateMedia(view.emulation());
		Visit visit = new Visit(page, view);
		this.visits.add(visit);
		return visit.open(path);
	}

	/** The address of everything that any visit asked for, in order. */
	public List<String> requests() {
		return this.findings.requests();
	}

	/** Something that goes wrong on purpose: a part of the sentence that would fail the test, which fails if it does not come. */
	public void expect(String part) {
		this.findings.expect(part);
	}

	void screenshots(String name) {
		for (int i = 0; i < this.visits.size(); i++) {
			this.visits.get(i).screenshot(name + "-" + (i + 1));
		}
	}

	/** Ends all visits and tells what went wrong in them. */
	List<String> leave() {
		this.visits.forEach((visit) -> visit.page().context().close());
		return this.findings.unexpected();
	}

}
