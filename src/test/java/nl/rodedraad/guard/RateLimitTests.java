package nl.rodedraad.guard;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import nl.rodedraad.api.ErrorCount;
import nl.rodedraad.api.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RateLimitTests {

	private final AtomicLong nanos = new AtomicLong();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final RateLimit limit = new RateLimit(3, new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return RateLimitTests.this.nanos.get();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}, new ErrorCount(this.meters));

	@Test
	void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
		assertThat(statuses("192.0.2.1", 3)).containsOnly(200);
		MockHttpServletResponse refused = ask(request("192.0.2.1", "/deals"));
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("21");
		assertThat(this.meters.get("rodedraad.errors").tags("code", "RATE_LIMITED", "limit", "rate").counter().count()).isEqualTo(1);
		this.nanos.addAndGet(Duration.ofSeconds(21).toNanos());
		assertThat(ask(request("192.0.2.1", "/deals")).getStatus()).isEqualTo(200);
		assertThat(ask(request("192.0.2.1", "/deals")).getStatus()).isEqualTo(429);
	}

	@Test
	void oneClientTakesNothingFromAnother() throws Exception {
		statuses("192.0.2.1", 4);
		assertThat(statuses("192.0.2.2", 3)).containsOnly(200);
	}

	@Test
	void whatAClientSaysOfItselfDoesNotCount() throws Exception {
		for (int i = 0; i < 3; i++) {
			ask(request("192.0.2.1", "/"));
		}
		MockHttpServletRequest disguised = request("192.0.2.1", "/");
		disguised.addHeader("X-Forwarded-For", "198.51.100.7");
		disguised.addHeader("Forwarded", "for=198.51.100.7");
		assertThat(ask(disguised).getStatus()).isEqualTo(429);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/site/site.css", "/webjars/htmx.org/2.0.10/dist/htmx.min.js", "/graphiql/page.js", "/livez", "/readyz" })
	void filesOfAPageAndHealthAreFree(String path) throws Exception {
		statuses("192.0.2.1", 4);
		assertThat(ask(request("192.0.2.1", path)).getStatus()).isEqualTo(200);
	}

	@Test
	void aPathThatIsWrittenAsOneOfTheseAndLeadsElsewhereCounts() throws Exception {
		statuses("192.0.2.1", 3);
		MockHttpServletRequest request = request("192.0.2.1", "/deals");
		request.setRequestURI("/site/..;/deals");
		assertThat(ask(request).getStatus()).isEqualTo(429);
	}

	@Test
	void aRequestThatIsTakenUpAgainCountsOnce() throws Exception {
		MockHttpServletRequest request = request("192.0.2.1", "/graphql");
		for (int i = 0; i < 5; i++) {
			assertThat(ask(request).getStatus()).isEqualTo(200);
		}
	}

	@Test
	void noMoreClientsAreRememberedThanTheLimit() throws Exception {
		for (int i = 0; i < Limits.CLIENTS + 5_000; i++) {
			ask(request("10.%d.%d.1".formatted(i / 256, i % 256), "/"));
		}
		assertThat(this.limit.clients()).isLessThanOrEqualTo(Limits.CLIENTS);
	}

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true", "2001:db8:1:2::1, 2001:db8:1:3::1, false",
			"2001:db8:1:2::1, 2001:0DB8:0001:0002:0:0:0:9, true", "192.0.2.1, 192.0.2.2, false", "::ffff:192.0.2.1, 192.0.2.1, true" })
	void addressesOfOneNetworkAreOneClient(String one, String other, boolean same) {
		assertThat(ClientAddress.network(one).equals(ClientAddress.network(other))).isEqualTo(same);
	}

	@ParameterizedTest
	@ValueSource(strings = { "unknown", "_hidden", "a:b:c", "example.org", "" })
	void whatIsNoAddressIsAClientToo(String text) {
		assertThat(ClientAddress.network(text)).isEqualTo(text);
		assertThat(ClientAddress.network("x".repeat(10_000))).hasSizeLessThan(100);
	}

	@Test
	void aLimitOfNothingIsAMistake() {
		assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(0, TimeMeter.SYSTEM_MILLISECONDS, new ErrorCount(this.meters)))
				.withMessageContaining("per-minute");
	}

	private int[] statuses(String client, int times) throws Exception {
		int[] statuses = new int[times];
		for (int i = 0; i < times; i++) {
			statuses[i] = ask(request(client, "/deals")).getStatus();
		}
		return statuses;
	}

	private static MockHttpServletRequest request(String client, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		request.setRemoteAddr(client);
		return request;
	}

	private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limit.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
