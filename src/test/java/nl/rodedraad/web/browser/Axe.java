package nl.rodedraad.web.browser;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What axe-core thinks of a page by WCAG 2.2, levels A and AA, and by good habit, in sentences that tell where to look. */
final class Axe {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

	private Axe() {
	}

	static List<String> violations(Page page, boolean javascript) {
		AxeResults results = javascript ? look(page) : lookWithScripts(page);
		if (results.isErrored()) {
			throw new IllegalStateException("axe-core could not look at " + page.url() + ": " + results.getErrorMessage());
		}
		return results.getViolations().stream().flatMap(Axe::sentences).toList();
	}

	/** In one piece, since no page of ours has frames, and without what is right, which on a large page takes most of the time. */
	private static AxeResults look(Page page) {
		AxeRunOptions violations = new AxeRunOptions();
		violations.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).options(violations).withTags(TAGS).setLegacyMode(true).analyze();
	}

	/**
	 * Axe-core waits for timers, which never come where scripts do not run, so they do while it looks. The page is loaded, and
	 * its own scripts do not start any more. A session that is new or ends would allow scripts; hence the order, and no end.
	 */
	private static AxeResults lookWithScripts(Page page) {
		CDPSession session = page.context().newCDPSession(page);
		stopScripts(session, true);
		stopScripts(session, false);
		AxeResults results = look(page);
		stopScripts(session, true);
		return results;
	}

	private static void stopScripts(CDPSession session, boolean stop) {
		JsonObject value = new JsonObject();
		value.addProperty("value", stop);
		session.send("Emulation.setScriptExecutionDisabled", value);
	}

	private static Stream<String> sentences(Rule rule) {
		return rule.getNodes().stream().map((node) -> sentence(rule, node));
	}

	private static String sentence(Rule rule, CheckedNode node) {
		return "%s (%s): %s at %s: %s %s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), node.getTarget(), node.getHtml(),
				node.getFailureSummary().replaceAll("\\s+", " "));
	}

}
