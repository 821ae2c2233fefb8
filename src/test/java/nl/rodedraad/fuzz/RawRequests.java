package nl.rodedraad.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes bytes that break the rules of HTTP itself. */
final class RawRequests {

	private static final List<String> REQUESTS = List.of("", "\r\n", "GET\r\n\r\n", "GET / \r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "GET /<>|^` HTTP/1.1\r\nHost: a\r\n\r\n",
			"GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", "GET /deals?q=%zz&naam=%ff HTTP/1.1\r\nHost: a\r\n\r\n", "GET /deals/%00 HTTP/1.1\r\nHost: a\r\n\r\n",
			"GET /deals/%2e%2e%2f%2e%2e HTTP/1.1\r\nHost: a\r\n\r\n", "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
			"GET http://evil.example/deals HTTP/1.1\r\nHost: a\r\n\r\n", "CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n", "* * *\r\n\r\n",
			"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n folded: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a\r\nX\u0000: y\r\n\r\n", "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"query\":",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n{}",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u0016\u0003\u0001\u0002\u0000\u0001",
			"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: x\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", "GET / HTTP/1.0\r\n\r\n",
			"GET /deals?" + "a=b&".repeat(2_000) + " HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(2_000) + "\r\n",
			"GET /" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nCookie: " + "a=b; ".repeat(2_000) + "\r\n\r\n");

	private RawRequests() {
	}

	static Request make(Chance chance) {
		byte[] bytes = chance.of(REQUESTS).getBytes(StandardCharsets.ISO_8859_1);
		if (bytes.length > 0 && chance.oneIn(2)) {
			for (int i = 1 + chance.below(3); i > 0; i--) {
				bytes[chance.below(Math.min(bytes.length, 200))] = (byte) chance.below(256);
			}
		}
		return new Request(Kind.RAW, (bytes.length > 4 && bytes[0] == 'H') ? "HEAD" : "GET", bytes);
	}

}
