package nl.rodedraad.web;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class PageLanguageTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@ParameterizedTest
	@CsvSource({ "'nl-BE,en;q=0.5',nl", "'fr,de;q=0.8',nl", "'fr,en;q=0.3',en", "'en;q=0.4,nl;q=0.8',nl", "'???;;q',nl" })
	void theBrowsersFirstLanguageThatIsOursIsTaken(String accepted, String language) {
		this.request.addHeader("Accept-Language", accepted);
		assertThat(language()).isEqualTo(language);
	}

	@Test
	void whoPrefersNothingReadsDutch() {
		assertThat(language()).isEqualTo("nl");
	}

	@Test
	void theChoiceInTheAddressGoesBeforeTheOneMadeEarlier() {
		this.request.addHeader("Accept-Language", "en");
		this.request.setCookies(new Cookie("taal", "nl"));
		assertThat(language()).isEqualTo("nl");
		this.request.setParameter("taal", "en");
		assertThat(language()).isEqualTo("en");
	}

	@Test
	void aLanguageThatIsNotOursIsNoChoice() {
		this.request.setCookies(new Cookie("taal", "fr"));
		this.request.setParameter("taal", "<script>");
		assertThat(language()).isEqualTo("nl");
	}

	private String language() {
		return new PageLanguage().resolveLocale(this.request).getLanguage();
	}

}
