package nl.rodedraad.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** A connection to the application that takes any bytes, which client libraries do not. It is kept as long as the server keeps it. */
final class Wire implements AutoCloseable {

	private final int port;

	private final int patienceMillis;

	private @Nullable Socket socket;

	private InputStream in = InputStream.nullInputStream();

	Wire(int port, Duration patience) {
		this.port = port;
		this.patienceMillis = Math.toIntExact(patience.toMillis());
	}

	/**
	 * Sends a request and reads its answer.
	 * @return null when the server closed the connection without a word
	 * @throws IOException also when the answer does not come in time or ends too early
	 */
	@Nullable Response send(Request request) throws IOException {
		boolean used = this.socket != null;
		Response response = trySend(request);
		// A server may close a connection that is between two requests.
		return (response == null && used) ? trySend(request) : response;
	}

	private @Nullable Response trySend(Request request) throws IOException {
		if (!request.isWellFormed()) {
			close();
		}
		Socket open = open();
		try {
			long start = System.nanoTime();
			open.getOutputStream().write(request.bytes());
			if (!request.isWellFormed()) {
				open.shutdownOutput();
			}
			Response response = read(request, start);
			if (response == null || !request.isWellFormed() || response.header("connection").equals("close")) {
				close();
			}
			return response;
		}
		catch (IOException ex) {
			close();
			throw ex;
		}
	}

	private Socket open() throws IOException {
		Socket open = this.socket;
		if (open == null) {
			open = new Socket(InetAddress.getLoopbackAddress(), this.port);
			open.setTcpNoDelay(true);
			open.setSoTimeout(this.patienceMillis);
			this.socket = open;
			this.in = new BufferedInputStream(open.getInputStream());
		}
		return open;
	}

	private @Nullable Response read(Request request, long start) throws IOException {
		String first = line();
		if (first == null) {
			return null;
		}
		if (!first.startsWith("HTTP/")) {
			return withoutHead(request, first, start);
		}
		int status = Integer.parseInt(first.split(" ", 3)[1]);
		Map<String, String> headers = new LinkedHashMap<>();
		for (String line = line(); line != null && !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
		}
		if (status < 200) {
			return read(request, start);
		}
		boolean bare = request.method().equals("HEAD") || status == 204 || status == 304;
		byte[] body = bare ? new byte[0] : body(headers);
		return new Response(status, headers, body, millisSince(start));
	}

	/** The answer to what looks like a request of HTTP 0.9: a body alone. */
	private Response withoutHead(Request request, String first, long start) throws IOException {
		if (request.isWellFormed()) {
			throw new ProtocolException("not a line with a status: " + first);
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(first.getBytes(StandardCharsets.ISO_8859_1));
		body.write('\n');
		body.writeBytes(this.in.readAllBytes());
		return new Response(200, Map.of(), body.toByteArray(), millisSince(start));
	}

	private static long millisSince(long start) {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
	}

	private byte[] body(Map<String, String> headers) throws IOException {
		if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
			ByteArrayOutputStream all = new ByteArrayOutputStream();
			int length;
			do {
				length = Integer.parseInt(some(), 16);
				all.writeBytes(exactly(length));
				some();
			}
			while (length > 0);
			return all.toByteArray();
		}
		String length = headers.get("content-length");
		return (length != null) ? exactly(Integer.parseInt(length)) : this.in.readAllBytes();
	}

	private byte[] exactly(int length) throws IOException {
		byte[] bytes = this.in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException("The answer ends after %d of %d bytes".formatted(bytes.length, length));
		}
		return bytes;
	}

	private String some() throws IOException {
		String line = line();
		if (line == null) {
			throw new EOFException("The answer ends in the middle");
		}
		return line;
	}

	private @Nullable String line() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		int next = this.in.read();
		if (next < 0) {
			return null;
		}
		for (; next >= 0 && next != '\n'; next = this.in.read()) {
			line.write(next);
		}
		return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
	}

	@Override
	public void close() throws IOException {
		Socket open = this.socket;
		this.socket = null;
		if (open != null) {
			open.close();
		}
	}

}
