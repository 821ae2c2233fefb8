package nl.rodedraad.web.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives a test method its {@link Site} and judges afterwards what happened there. Without Chromium its tests are skipped with
 * a line in the output, or fail where the browser is required.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	private final Chromium chromium = Chromium.ofThisMachine();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (this.chromium.executable().isPresent()) {
			return ConditionEvaluationResult.enabled("There is a Chromium");
		}
		if (this.chromium.isRequired()) {
			throw new IllegalStateException("Browser tests are required, and " + Chromium.MISSING);
		}
		context.getRoot().getStore(NAMESPACE).computeIfAbsent("skipped", (key) -> {
			System.err.println("SKIPPED: the browser tests, because " + Chromium.MISSING);
			return true;
		});
		return ConditionEvaluationResult.disabled(Chromium.MISSING);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return context.getTestMethod().isPresent() && (type == Site.class || type == Browser.class);
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return (parameter.getParameter().getType() == Browser.class) ? browser(context) : site(context);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Site site = context.getStore(NAMESPACE).remove(Site.class, Site.class);
		if (site == null) {
			return;
		}
		if (context.getExecutionException().isPresent()) {
			site.screenshots("failed-" + context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		}
		List<String> findings = site.leave();
		if (!findings.isEmpty()) {
			throw new AssertionError("In the browser:\n" + String.join("\n", findings));
		}
	}

	private Site site(ExtensionContext context) {
		Store store = context.getStore(NAMESPACE);
		return store.computeIfAbsent(Site.class, (key) -> new Site(browser(context), origin(context)), Site.class);
	}

	private static String origin(ExtensionContext context) {
		Environment environment = SpringExtension.getApplicationContext(context).getEnvironment();
		return "http://localhost:" + environment.getRequiredProperty("local.server.port");
	}

	private Browser browser(ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE)
			.computeIfAbsent(RunningBrowser.class, (key) -> RunningBrowser.start(this.chromium.executable().orElseThrow()), RunningBrowser.class)
			.browser();
	}

}
