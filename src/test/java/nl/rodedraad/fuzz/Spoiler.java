package nl.rodedraad.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Damages a question: its tokens, its characters, its shape or its variables. */
final class Spoiler {

	private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|\\.\\.\\.|[$@]?\\w+|\\S");

	private static final List<String> TOKENS = List.of("{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "|", "=", "&", "#", "\"", "\"\"\"",
			"null", "true", "-0", "1e400", "99999999999999999999", "0x1F", "007", "query", "mutation M", "subscription S", "fragment F on Query",
			"fragment F on Deal { ...F }", "... on", "...F", "... on Query", "on", "extend type Query", "type T", "@skip(if: true)", "@skip",
			"@include(if: $v0)", "@deprecated", "@defer", "@x(y: 1)", "$v0", "$v0: Int = 1", "__schema", "__typename", "a: __typename", "\uFEFF", "\u0000",
			"\uD83D\uDC04", "\uD800", "\"\\uD800\"", "\"\\q\"", "\u00e9", "\"unterminated", ",", ";");

	private Spoiler() {
	}

	static Question spoil(Question question, Chance chance) {
		return switch (chance.below(10)) {
			case 0 -> new Question(characters(question.document(), chance), question.variables());
			case 1 -> new Question(shape(question.document(), chance), question.variables());
			case 2, 3 -> new Question(question.document(), variables(question.variables(), chance));
			default -> new Question(tokens(question.document(), chance), question.variables());
		};
	}

	private static String tokens(String document, Chance chance) {
		List<String> tokens = new ArrayList<>(TOKEN.matcher(document).results().map(MatchResult::group).toList());
		for (int i = 1 + chance.below(3); i > 0 && tokens.size() > 1; i--) {
			int at = chance.below(tokens.size());
			switch (chance.below(6)) {
				case 0 -> tokens.remove(at);
				case 1 -> tokens.add(at, tokens.get(at));
				case 2 -> Collections.swap(tokens, at, chance.below(tokens.size()));
				case 3 -> tokens.set(at, tokens.get(chance.below(tokens.size())));
				case 4 -> tokens.set(at, Values.literal(Values.wrong(chance)));
				default -> tokens.add(at, chance.of(TOKENS));
			}
		}
		return String.join(" ", tokens);
	}

	private static String characters(String document, Chance chance) {
		StringBuilder text = new StringBuilder(document);
		for (int i = 1 + chance.below(4); i > 0 && text.length() > 1; i--) {
			int at = chance.below(text.length());
			switch (chance.below(4)) {
				case 0 -> text.setLength(at);
				case 1 -> text.deleteCharAt(at);
				case 2 -> text.setCharAt(at, (char) chance.below(Character.MAX_VALUE + 1));
				default -> text.insert(at, Hostile.text(chance));
			}
		}
		return text.toString();
	}

	/** Much of one thing, within the limits and over them. */
	private static String shape(String document, Chance chance) {
		int times = 1 << chance.below(11);
		return switch (chance.below(8)) {
			case 0 -> "{ deal(id: \"achterhoek\") { programmes { nodes ".repeat(times) + "{ id }" + " } }".repeat(times);
			case 1 -> IntStream.range(0, times).mapToObj((i) -> "a" + i + ": dataVersion { id }").collect(Collectors.joining(" ", "{", "}"));
			case 2 -> "{ __typename " + "@skip(if: false) ".repeat(times) + "}";
			case 3 -> "query(" + "$v: Int ".repeat(times) + ") { __typename }";
			case 4 -> "{ deals(filter: " + "[".repeat(times) + "]".repeat(times) + ") { totalCount } }";
			case 5 -> "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A " + "__typename ".repeat(times) + "}";
			case 6 -> "#".repeat(times) + "\n" + document + " ".repeat(times);
			default -> (document + " ").repeat(1 + chance.below(4));
		};
	}

	private static Map<String, @Nullable Object> variables(Map<String, @Nullable Object> variables, Chance chance) {
		Map<String, @Nullable Object> spoiled = new LinkedHashMap<>(variables);
		spoiled.replaceAll((name, value) -> chance.oneIn(2) ? Values.wrong(chance) : value);
		if (chance.oneIn(3)) {
			spoiled.remove("v" + chance.below(3));
		}
		if (chance.oneIn(3)) {
			spoiled.put(Hostile.text(chance), Values.wrong(chance));
		}
		return spoiled;
	}

}
