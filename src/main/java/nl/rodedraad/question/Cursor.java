package nl.rodedraad.question;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Points at an item of a sorted list by the values it is sorted by, so that the next page starts right after it
 * whatever was read before.
 *
 * <p>The text form carries a checksum: a cursor that was cut off or edited is refused instead of starting somewhere else.
 * It keeps out mistakes, not malice; what a forged cursor reaches is public.
 *
 * @param generation generation of the data in which the item was seen
 * @param list name of the list and its order; a cursor of one list means nothing in another
 * @param keys values that the item is sorted by, each a text, a whole number, a decimal number, a truth value or null
 */
public record Cursor(long generation, String list, List<@Nullable Object> keys) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int CHECKSUM = Integer.BYTES;

	private static final int LONGEST = 2000;

	public Cursor {
		keys = Collections.unmodifiableList(new ArrayList<>(keys));
	}

	/** The text to hand out; only {@link #decode} reads it. */
	public String encode() {
		List<@Nullable Object> parts = new ArrayList<>();
		parts.add(this.generation);
		parts.add(this.list);
		parts.addAll(this.keys);
		byte[] json = JSON.writeValueAsBytes(parts);
		byte[] all = ByteBuffer.allocate(json.length + CHECKSUM).put(json).putInt(checksum(json)).array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
	}

	/**
	 * Reads what {@link #encode} wrote.
	 * @throws InvalidArgumentException if the text was not written by {@link #encode}, or was changed since
	 */
	public static Cursor decode(String text) {
		if (text.length() > LONGEST) {
			throw broken(text, null);
		}
		try {
			byte[] all = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.UTF_8));
			if (all.length <= CHECKSUM) {
				throw broken(text, null);
			}
			byte[] json = Arrays.copyOf(all, all.length - CHECKSUM);
			if (ByteBuffer.wrap(all).getInt(json.length) != checksum(json)) {
				throw broken(text, null);
			}
			return read(JSON.readTree(json), text);
		}
		catch (IllegalArgumentException | JacksonException ex) {
			throw broken(text, ex);
		}
	}

	private static Cursor read(JsonNode parts, String text) {
		if (!parts.isArray() || parts.size() < 2 || !parts.get(0).isIntegralNumber() || !parts.get(1).isString()) {
			throw broken(text, null);
		}
		List<@Nullable Object> keys = new ArrayList<>();
		for (int i = 2; i < parts.size(); i++) {
			keys.add(key(parts.get(i), text));
		}
		return new Cursor(parts.get(0).longValue(), parts.get(1).stringValue(), keys);
	}

	private static @Nullable Object key(JsonNode node, String text) {
		if (node.isNull()) {
			return null;
		}
		if (node.isString()) {
			return node.stringValue();
		}
		if (node.isBoolean()) {
			return node.booleanValue();
		}
		if (node.isIntegralNumber() && node.canConvertToLong()) {
			return node.longValue();
		}
		if (node.isNumber()) {
			return node.doubleValue();
		}
		throw broken(text, null);
	}

	private static int checksum(byte[] bytes) {
		CRC32C checksum = new CRC32C();
		checksum.update(bytes);
		return (int) checksum.getValue();
	}

	private static InvalidArgumentException broken(String text, @Nullable Throwable cause) {
		String shown = (text.length() > 60) ? text.substring(0, 60) + "..." : text;
		return new InvalidArgumentException("after", "'%s' is not a cursor of this service".formatted(shown), cause);
	}

}
