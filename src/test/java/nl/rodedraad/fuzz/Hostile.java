package nl.rodedraad.fuzz;

import java.util.List;

/** Texts that have broken programs before. */
final class Hostile {

	private static final List<String> TEXTS = List.of("", " ", "'", "\"", "\\", "' OR 1=1 //", "}) DETACH DELETE n //", "$generation", "{}", "[]",
			"null", "undefined", "NaN", "-1", "0", "99999999999999999999", "1e400", "%", "%00", "%zz", "%c0%ae", "%F0%9F", "../../etc/passwd", "..;/",
			"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{7*7}}", "${7*7}", "*{7*7}", "~{::x}", "__${T(x)}__::.x", "deal/",
			"/", "//", "deal/achterhoek' RETURN 1", "\u0000", "\t", "\r\nSet-Cookie: a=b", "\uFEFF", "\u202Etxet", "\u00e9", "e\u0301", "\u0130",
			"\u00df", "\uD83D\uDC69\u200D\uD83C\uDF3E", "\uD800", "\uDC00x", "\uFFFF", "zorg AND", "zorg OR (", "zorg~99", "+zorg -", "*", "?", "zorg*^",
			"searchText:x", "[a TO", "\"open", "zorg && || !", "f00000000000000000000", "2020-13-45", "0000", "P1Y/2020", "javascript:alert(1)",
			"//evil.example", "https://evil.example/", "deals;jsessionid=1");

	private Hostile() {
	}

	static String text(Chance chance) {
		return switch (chance.below(12)) {
			case 0 -> chance.of(TEXTS).repeat(1 + chance.below(200));
			case 1 -> "x".repeat(1 << chance.below(13));
			case 2 -> new String(new int[] { chance.below(Character.MAX_CODE_POINT + 1), chance.below(0x300) }, 0, 2);
			case 3 -> chance.of(TEXTS) + chance.of(TEXTS);
			default -> chance.of(TEXTS);
		};
	}

}
