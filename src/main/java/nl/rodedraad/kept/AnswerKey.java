package nl.rodedraad.kept;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

import nl.rodedraad.fact.Sha256;

/**
 * Tells two requests apart for which answers are kept. It is a hash that nobody finds two requests for, so that nobody
 * can have an answer kept under the request of another.
 *
 * @param hash SHA-256 of the parts of the request, with their lengths
 * @param gzip whether the client takes the answer compressed
 */
public record AnswerKey(ByteBuffer hash, boolean gzip) {

	/**
	 * The key of a request.
	 * @param parts all that its answer depends on, beside the data and the program
	 */
	public static AnswerKey of(boolean gzip, byte[]... parts) {
		MessageDigest digest = Sha256.digest();
		for (byte[] part : parts) {
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
			digest.update(part);
		}
		return new AnswerKey(ByteBuffer.wrap(digest.digest()).asReadOnlyBuffer(), gzip);
	}

}
