package nl.rodedraad.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/** Compresses an answer once, where the server would do it for every request. */
public final class Gzip {

	/** What is shorter gains nothing; the server has the same bound. */
	static final int WORTH_IT = 2048;

	private static final Pattern REFUSED = Pattern.compile(";q=0(\\.0*)?$");

	private Gzip() {
	}

	/** Whether a client takes gzip, by its header {@code Accept-Encoding}. */
	public static boolean accepted(@Nullable String header) {
		return header != null && Arrays.stream(header.toLowerCase(Locale.ROOT).replace(" ", "").split(","))
			.anyMatch((coding) -> (coding.equals("gzip") || coding.startsWith("gzip;")) && !REFUSED.matcher(coding).find());
	}

	static byte[] of(byte[] body) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
		try (DeflaterOutputStream gzip = new Smallest(compressed)) {
			gzip.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

	/** As small as it gets, since it is done once and sent often. */
	private static final class Smallest extends GZIPOutputStream {

		Smallest(OutputStream target) throws IOException {
			super(target);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
