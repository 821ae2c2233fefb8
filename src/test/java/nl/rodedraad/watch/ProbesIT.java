package nl.rodedraad.watch;

import java.net.http.HttpResponse;

import nl.rodedraad.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a balancer and an orchestrator ask; that the database is away is told in {@code SiteAwayIT}. */
@ApplicationTest
class ProbesIT {

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void everybodyMayAskAndSeesTheStatusAlone(String path) {
		HttpResponse<String> probe = Http.get(this.port, path);
		assertThat(probe.statusCode()).isEqualTo(200);
		assertThat(probe.body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/env", "/actuator/reload" })
	void thePortOfTheSiteHasNoManagement(String path) {
		assertThat(Http.get(this.port, path).statusCode()).isEqualTo(404);
	}

	@Test
	void theManagementPortTellsWhichDataAreServed() {
		assertThat(Http.get(this.managementPort, "/actuator/health").body()).contains("\"data\":{", "\"release\":", "\"loadedAt\":\"20");
	}

	@ParameterizedTest
	@ValueSource(strings = { "env", "configprops", "beans", "heapdump", "threaddump", "loggers", "shutdown", "mappings", "metrics" })
	void theManagementPortHasNothingThatIsNotWrittenDown(String endpoint) {
		assertThat(Http.get(this.managementPort, "/actuator/" + endpoint).statusCode()).isEqualTo(404);
	}

}
