package nl.rodedraad.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

class WellKnownControllerTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T23:59:59Z"), ZoneOffset.UTC);

	@Test
	void whoFindsAVulnerabilityIsToldWhereToReportIt() {
		assertThat(http("mailto:veiligheid@example.nl").get().uri("/.well-known/security.txt")).hasStatusOk()
			.bodyText()
			.contains("Contact: mailto:veiligheid@example.nl\n")
			.contains("Expires: 2027-05-01T00:00:00Z\n")
			.contains("Canonical: https://rodedraad.example.nl/.well-known/security.txt");
	}

	@Test
	void withoutAnAddressThereIsNoFileThatPromisesOne() {
		assertThat(http(null).get().uri("/.well-known/security.txt")).hasStatus(404);
	}

	@Test
	void searchEnginesMayFindThePagesAndDoNotAskTheQuestions() {
		assertThat(http(null).get().uri("/robots.txt")).hasStatusOk().bodyText().contains("Disallow: /graphql").doesNotContain("Disallow: /deals");
	}

	private static MockMvcTester http(@Nullable String contact) {
		return MockMvcTester.of(new WellKnownController(new SiteProperties("https://rodedraad.example.nl", null, contact), CLOCK));
	}

}
