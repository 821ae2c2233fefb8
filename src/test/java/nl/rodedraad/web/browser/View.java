package nl.rodedraad.web.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a visitor looks at the site, so that one test can say it in words: {@code View.PHONE.english().dark()}.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param language that the browser prefers, as a language tag
 * @param javascript whether scripts run
 * @param colors that the visitor prefers
 * @param motion that the visitor prefers
 * @param media screen, or what a printer gets
 */
public record View(int width, int height, String language, boolean javascript, ColorScheme colors, ReducedMotion motion, Media media) {

	public static final View DESKTOP = new View(1280, 900, "nl-NL", true, ColorScheme.LIGHT, ReducedMotion.NO_PREFERENCE, Media.SCREEN);

	public static final View PHONE = DESKTOP.sized(360, 740);

	/** The narrowest page that needs no sideways scrolling: WCAG 2.2, success criterion 1.4.10. */
	public static final View NARROW = DESKTOP.sized(320, 640);

	public View sized(int wide, int high) {
		return new View(wide, high, this.language, this.javascript, this.colors, this.motion, this.media);
	}

	public View english() {
		return new View(this.width, this.height, "en-GB", this.javascript, this.colors, this.motion, this.media);
	}

	public View withoutJavaScript() {
		return new View(this.width, this.height, this.language, false, this.colors, this.motion, this.media);
	}

	public View dark() {
		return new View(this.width, this.height, this.language, this.javascript, ColorScheme.DARK, this.motion, this.media);
	}

	public View withReducedMotion() {
		return new View(this.width, this.height, this.language, this.javascript, this.colors, ReducedMotion.REDUCE, this.media);
	}

	public View printed() {
		return new View(this.width, this.height, this.language, this.javascript, this.colors, this.motion, Media.PRINT);
	}

	NewContextOptions context() {
		return new NewContextOptions().setViewportSize(this.width, this.height)
			.setLocale(this.language)
			.setTimezoneId("Europe/Amsterdam")
			.setJavaScriptEnabled(this.javascript)
			.setColorScheme(this.colors)
			.setReducedMotion(this.motion);
	}

	EmulateMediaOptions emulation() {
		return new EmulateMediaOptions().setMedia(this.media);
	}

}
