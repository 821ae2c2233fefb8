package nl.rodedraad.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What came back.
 *
 * @param headers by name in small letters; of several with one name the last
 * @param body as it came over the line
 * @param millis time between request and end of the answer
 */
record Response(int status, Map<String, String> headers, byte[] body, long millis) {

	String header(String name) {
		return this.headers.getOrDefault(name, "");
	}

	String text() {
		if (!header("content-encoding").equals("gzip") || this.body.length == 0) {
			return new String(this.body, StandardCharsets.UTF_8);
		}
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
			return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The answer is not what its encoding says", ex);
		}
	}

}
