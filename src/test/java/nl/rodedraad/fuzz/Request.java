package nl.rodedraad.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes over the line.
 *
 * @param kind what it is meant to be
 * @param method of HTTP, without which the end of the answer is not known
 * @param bytes all of it
 */
record Request(Kind kind, String method, byte[] bytes) {

	/** A request of HTTP with a body, which may be empty. */
	static Request of(Kind kind, String method, String target, Map<String, String> headers, byte[] body) {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("Host", "localhost");
		all.putAll(headers);
		if (body.length > 0) {
			all.putIfAbsent("Content-Length", String.valueOf(body.length));
		}
		StringBuilder head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
		all.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
		bytes.writeBytes(body);
		return new Request(kind, method, bytes.toByteArray());
	}

	/** Whether it keeps to the rules of HTTP, so that an answer must come and the connection can be used again. */
	boolean isWellFormed() {
		return this.kind != Kind.RAW;
	}

	/** The beginning, for people. */
	@Override
	public String toString() {
		return new String(Arrays.copyOf(this.bytes, Math.min(this.bytes.length, 1500)), StandardCharsets.UTF_8);
	}

}
