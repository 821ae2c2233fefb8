package nl.rodedraad.web.browser;

import java.util.List;

import com.microsoft.playwright.Page;

/** Whether a page scrolls sideways, and because of what; a box that scrolls by itself keeps what is in it. */
final class Overflow {

	private static final String LOOK = """
			() => {
			  const room = document.documentElement.clientWidth;
			  const width = document.documentElement.scrollWidth;
			  if (width <= room) return [];
			  const keeps = (box) => box !== null && box !== document.body
			    && (getComputedStyle(box).overflowX !== 'visible' || keeps(box.parentElement));
			  const wide = [...document.body.querySelectorAll('*')]
			    .filter((element) => element.getBoundingClientRect().right > room + 0.5 && !keeps(element.parentElement));
			  const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
			  return ['The page is ' + width + ' pixels wide where there is room for ' + room,
			    ...inner.map((element) => element.cloneNode(false).outerHTML + ' ends at ' + Math.ceil(element.getBoundingClientRect().right))];
			}
			""";

	private Overflow() {
	}

	static List<String> of(Page page) {
		return ((List<?>) page.evaluate(LOOK)).stream().map(String::valueOf).toList();
	}

}
