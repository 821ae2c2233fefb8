package nl.rodedraad.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A reader who has no mouse: goes from one thing to the next with the tab key, as often as it takes. */
final class Keyboard {

	/** More than any page has to be passed before its content; beyond it something keeps the focus. */
	private static final int FURTHEST = 400;

	private final Page page;

	Keyboard(Page page) {
		this.page = page;
	}

	/** Goes on to the element. */
	Keyboard to(Locator element) {
		for (int i = 0; i < FURTHEST; i++) {
			if ((boolean) element.evaluate("element => element === document.activeElement")) {
				return this;
			}
			this.page.keyboard().press("Tab");
		}
		throw new AssertionError("The tab key does not reach " + element);
	}

	/** Presses a key on what has the focus. */
	Keyboard press(String key) {
		this.page.keyboard().press(key);
		return this;
	}

	/** Follows the link that has the focus. */
	void follow() {
		this.page.waitForNavigation(() -> this.page.keyboard().press("Enter"));
	}

}
