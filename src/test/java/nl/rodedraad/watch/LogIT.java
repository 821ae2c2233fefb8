package nl.rodedraad.watch;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import nl.rodedraad.ApplicationTest;
import nl.rodedraad.GraphQlClient;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the log holds of a request, and what it never does. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class LogIT {

	private static final String ID = "0123456789abcdef0123456789abcdef";

	private static final String LAST = "fedcba9876543210";

	private static final String MARK = "janvandermarkering";

	@LocalServerPort
	private int port;

	@Test
	void aRequestLeavesOneLineWithItsRouteAndItsId(CapturedOutput log) {
		HttpResponse<String> page = Http.get(this.port, "/deals/achterhoek?taal=nl", RequestId.HEADER, ID);
		assertThat(page.headers().firstValue(RequestId.HEADER)).hasValue(ID);
		await(log, ID);
		assertThat(log.getOut().lines().filter((line) -> line.contains(ID))).singleElement().asString()
			.containsPattern("\\[" + ID + "\\].* GET /deals/\\{\\w+\\} 200 \\d+ ms \\d+ bytes deal");
	}

	@Test
	void anIdThatCouldBeAWordIsNotTaken() {
		assertThat(Http.get(this.port, "/livez", RequestId.HEADER, "jan@example.nl").headers().firstValue(RequestId.HEADER))
			.hasValueSatisfying((id) -> assertThat(id).matches("[0-9a-f-]{36}"));
	}

	@Test
	void nothingThatAReaderSendsIsInIt(CapturedOutput log) throws IOException {
		int start = log.getAll().length();
		Http.get(this.port, "/zoeken?q=" + MARK, "User-Agent", MARK, "Referer", "https://example.nl/" + MARK, "Cookie", "taal=" + MARK,
				RequestId.HEADER, MARK, "Accept-Language", MARK, "X-Forwarded-For", "203.0.113.7", "Accept", "text/html");
		Http.get(this.port, "/" + MARK, "Accept", "text/html");
		Http.get(this.port, "/deals/" + MARK, "Accept", "text/html");
		Http.get(this.port, "/deals?thema=" + MARK + "&na=" + MARK + "&formaat=" + MARK);
		Http.get(this.port, "/zoeken?q=" + MARK.repeat(40), "Accept", "text/html");
		Http.get(this.port, "/deals/achterhoek", "Accept", MARK);
		GraphQlClient client = new GraphQlClient(this.port);
		client.send("{\"query\": \"" + MARK);
		client.send("{\"query\": \"{ " + MARK + ": deal(id: \\\"" + MARK + "\\\") { id " + MARK + " } }\", \"operationName\": \"" + MARK + "\"}");
		client.ask("query($t: String!) { search(text: $t) { hits { nodes { thing { id } } } } }", Map.of("t", MARK));
		client.ask("{ dealOverlap(deal: \"" + MARK + "\") { deal { id } } deals(after: \"" + MARK + "\") { totalCount } }", Map.of());
		raw("GET /zoeken?q=" + MARK + "{|} HTTP/1.1\r\nHost: localhost\r\n\r\n");
		raw("GET / HTTP/1.1\r\nHost: " + MARK + "{}\r\n\r\n");
		raw("GET / HTTP/1.1\r\nHost: localhost\r\n" + MARK + "[]: x\r\n\r\n");
		raw("GET /?q=%zz" + MARK + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + MARK + "=\"\\\r\n\r\n");
		raw(MARK.toUpperCase() + " / HTTP/1.1\r\nHost: localhost\r\n\r\n");
		raw(MARK + "\r\n\r\n");
		Http.get(this.port, "/livez", RequestId.HEADER, LAST);
		await(log, LAST);
		assertThat(log.getAll().substring(start)).contains("GET /zoeken 200").contains("POST /graphql 200")
			.doesNotContainIgnoringCase(MARK).doesNotContain("127.0.0.1").doesNotContain("203.0.113.7").doesNotContain("0:0:0:0:0:0:0:1")
			.doesNotContain("ERROR", "Exception");
	}

	/** Reads what the server says before it closes. */
	private void raw(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			socket.shutdownOutput();
			socket.getInputStream().readAllBytes();
		}
	}

	/** The line is written after the answer. */
	private static void await(CapturedOutput log, String text) {
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> log.getOut().contains(text));
	}

}
