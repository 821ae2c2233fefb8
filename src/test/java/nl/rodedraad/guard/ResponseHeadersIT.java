package nl.rodedraad.guard;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One address of each kind tells the browser what the web guidelines of Dutch government ask ({@code internet.nl}, NCSC), and
 * nothing of what it runs on.
 */
@ApplicationTest
class ResponseHeadersIT {

	private static final Map<String, String> ASKED = Map.of("x-content-type-options", "nosniff", "x-frame-options", "DENY", "referrer-policy",
			"same-origin", "cross-origin-opener-policy", "same-origin", "cross-origin-resource-policy", "same-origin");

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
			+ " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET    | /                                     | 200
			GET    | /deals/noordoost-brabant              | 200
			GET    | /programmas/vhf?formaat=csv           | 200
			GET    | /programmas/vhf?formaat=json          | 200
			GET    | /graaf?van=deal%2Fnoordoost-brabant&formaat=graphml | 200
			GET    | /nergens                              | 404
			GET    | /programmas/nergens                   | 404
			GET    | /site/site.css                        | 200
			GET    | /site/nergens.css                     | 404
			GET    | /webjars/htmx.org/2.0.10/dist/htmx.min.js | 200
			GET    | /robots.txt                           | 200
			GET    | /.well-known/security.txt             | 404
			GET    | /graphql                              | 405
			GET    | /graphql/operations                   | 200
			GET    | /graphql/operations/nergens           | 404
			POST   | /graphql                              | 415
			POST   | /deals                                | 405
			DELETE | /                                     | 405
			TRACE  | /                                     | 405
			GET    | /error                                | 404
			GET    | /deals?tranche=%zz                    | 400
			GET    | /deals;jsessionid=1                   | 200
			""")
	void everyKindOfAddressHasTheHeaders(String method, String address, int status) throws IOException {
		for (String accept : List.of("text/html, */*", "application/json, */*")) {
			String answer = RawClient.answer(this.port, "%s %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n"
				.formatted(method, address, accept));
			assertThat(answer).as(answer).startsWith("HTTP/1.1 " + status);
			assertGuarded(answer);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "NONSENSE\r\n\r\n", "GET /a b c HTTP/1.1\r\n\r\n", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
			"GET /<script> HTTP/1.1\r\nHost: x\r\n\r\n", "GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n", "GET /%2e%2e/ HTTP/1.1\r\nHost: x\r\n\r\n",
			"GET /a%2fb HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
			"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", "POST / HTTP/1.1\r\nHost: a b\r\n\r\n" })
	void whatTheServerItselfRefusesHasTheHeaders(String bytes) throws IOException {
		String answer = RawClient.answer(this.port, bytes);
		assertThat(answer).as(answer).matches("(?s)HTTP/1.1 [45]0\\d .*").doesNotStartWith("HTTP/1.1 500");
		assertGuarded(answer);
	}

	@Test
	void aQuestionHasTheHeaders() throws IOException {
		String answer = RawClient.answer(this.port, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ "Connection: close\r\nContent-Length: 36\r\n\r\n{\"query\":\"{ dataVersion { id } }\"}  ");
		assertThat(answer).startsWith("HTTP/1.1 200");
		assertGuarded(answer);
	}

	@Test
	void graphiQlWritesStyleElementsAndMayDoNothingMore() throws IOException {
		String answer = RawClient.answer(this.port, "GET /graphiql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).contains("style-src 'self' 'unsafe-inline'", "script-src 'self';").doesNotContain("script-src 'self' '",
				"unsafe-eval");
	}

	private static void assertGuarded(String answer) {
		String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
		Map<String, String> headers = head.lines().skip(1).map((line) -> line.split(": ?", 2))
			.collect(Collectors.toMap((line) -> line[0].toLowerCase(), (line) -> line[1], (one, other) -> one + ", " + other));
		assertThat(headers).as(head).containsAllEntriesOf(ASKED).containsEntry("content-security-policy", POLICY)
			.doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
		assertThat(headers.get("permissions-policy")).contains("geolocation=()");
		assertThat(answer).doesNotContain("Tomcat", "Apache", "Exception", "\tat ", "nl.rodedraad");
	}

}
