package nl.rodedraad.benchmark;

import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an answer says of itself.
 *
 * @param bytes of it
 * @param digest of its data without what tells from which version they are, to see whether another size gives the same
 * @param error code of the error that it is; empty when it is none
 */
record AnswerRead(int bytes, int digest, String error) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static AnswerRead of(Asked asked, byte[] answer) {
		String text = new String(answer, StandardCharsets.UTF_8);
		if (asked.isPage()) {
			return new AnswerRead(answer.length, text.hashCode(), "");
		}
		JsonNode tree = JSON.readTree(text);
		return new AnswerRead(answer.length, tree.path("data").toString().hashCode(),
				tree.path("errors").path(0).path("extensions").path("code").asString(""));
	}

}
