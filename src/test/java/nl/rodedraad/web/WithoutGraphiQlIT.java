package nl.rodedraad.web;

import nl.rodedraad.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A site whose owner switched the page for questions of one's own off. */
@ApplicationTest
@TestPropertySource(properties = "rodedraad.graphiql.enabled=false")
@DirtiesContext
class WithoutGraphiQlIT {

	private SiteClient site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new SiteClient(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/programmas/vhf", "/colofon", "/colofon?taal=en", "/handleiding/onderzoeker", "/handleiding/onderzoeker?taal=en",
			"/nergens" })
	void noPageLeadsThere(String path) {
		assertThat(this.site.page("/graphiql").statusCode()).isEqualTo(404);
		assertThat(SiteClient.links(this.site.page(path).body())).noneMatch((link) -> link.startsWith("/graphiql"));
	}

	@Test
	void theQuestionBehindAPageCanBeRead() {
		String question = "/graphql/operations/coordinator-programme-overlap";
		assertThat(SiteClient.links(this.site.page("/programmas/vhf").body())).contains(question);
		assertThat(this.site.file(question).statusCode()).isEqualTo(200);
	}

}
