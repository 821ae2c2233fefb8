package nl.rodedraad.watch;

import nl.rodedraad.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may have the dataset loaded again, over the management port; what a reload does is told in {@code ReloadIT}. */
@ApplicationTest
@TestPropertySource(properties = "rodedraad.reload.token=" + ReloadOverHttpIT.TOKEN)
class ReloadOverHttpIT {

	static final String TOKEN = "een-token-van-de-beheerder";

	private static final String PATH = "/actuator/reload";

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Test
	void withoutATokenNobodyMay() {
		assertThat(Http.post(this.managementPort, PATH, "").statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer een-token-van-een-ander", TOKEN, "Basic " + TOKEN })
	void withAnotherTokenNobodyMay(String authorization) {
		assertThat(Http.post(this.managementPort, PATH, "", "Authorization", authorization).statusCode()).isEqualTo(401);
	}

	@Test
	void withTheTokenTheDatasetIsLookedAtAgain() {
		assertThat(Http.post(this.managementPort, PATH, "", "Authorization", "Bearer " + TOKEN)).satisfies((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).isEqualTo("{\"outcome\":\"UNCHANGED\"}");
		});
	}

	@Test
	void onThePortOfTheSiteItIsNotThere() {
		assertThat(Http.post(this.port, PATH, "", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(404);
	}

}
