package nl.rodedraad.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of the pages: the one in the address, else the one that the reader chose before, else the first language of
 * the browser that is one of ours, else Dutch.
 */
final class PageLanguage implements LocaleResolver {

	/** The parameter of an address and the cookie that hold the language. */
	static final String NAME = "taal";

	static final Locale DUTCH = Locale.forLanguageTag("nl");

	private static final List<Locale> OURS = List.of(DUTCH, Locale.ENGLISH);

	private static final Duration YEAR = Duration.ofDays(365);

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Locale asked = ours(request.getParameter(NAME));
		if (asked != null) {
			return asked;
		}
		Cookie cookie = WebUtils.getCookie(request, NAME);
		Locale chosen = (cookie == null) ? null : ours(cookie.getValue());
		return (chosen != null) ? chosen : preferred(request);
	}

	private static Locale preferred(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
		if (accepted == null) {
			return DUTCH;
		}
		try {
			Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), OURS);
			return (best != null) ? best : DUTCH;
		}
		catch (IllegalArgumentException ex) {
			return DUTCH;
		}
	}

	static @Nullable Locale ours(@Nullable String tag) {
		return OURS.stream().filter((locale) -> locale.getLanguage().equals(tag)).findFirst().orElse(null);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		if (response == null || locale == null) {
			return;
		}
		response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, locale.getLanguage())
			.path("/")
			.maxAge(YEAR)
			.sameSite("Lax")
			.httpOnly(true)
			.secure(request.isSecure())
			.build()
			.toString());
	}

}
