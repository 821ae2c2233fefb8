package nl.rodedraad.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static nl.rodedraad.fact.Facts.evidence;
import static nl.rodedraad.fact.Facts.fact;
import static nl.rodedraad.fact.Facts.stated;
import static nl.rodedraad.fact.Facts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The ids stand in addresses and in releases: when one of these changes, every link that people kept is dead. */
class FactIdTests {

	private static final FactObject TEN = new Value(ValueType.EURO, "10000000", null);

	/** Computed by hand with another program: SHA-256 of the parts joined by U+001F, the first ten bytes. */
	static List<Arguments> golden() {
		return List.of(
				arguments("f3076b5d875e007eaeb75", "deal/schemerland", "IN_TRANCHE", new ThingRef("tranche/3"), Map.of(), "/"),
				arguments("f86eaffdd4e082beb985f", "deal/schemerland", "MONEY", TEN, Map.of("payer", "RIJK", "kind", "AWARDED"), "/"),
				arguments("fdd2d014cf9822edcc3e7", "deal/schemerland", "PARTY", new ThingRef("organisation/regio-schemerland"),
						Map.of("role", "EXECUTOR"), "2021/2022-06"),
				arguments("f03ec6cad1c05045b0572", "intervention/dorpsloket", "OUTCOME", text("Elf loketten geopend.", "Eleven desks opened."),
						Map.of("count", "11", "level", "OUTPUT", "monitored", "YES"), "/"),
				arguments("f3416223239190c4c95e4", "municipality/gm9006", "ALSO_NAMED", new Value(ValueType.STRING, "Dúnsicht", null), Map.of(), "/"));
	}

	@ParameterizedTest
	@MethodSource("golden")
	void theHashIsTheOneThatWasPublished(String id, String subject, String predicate, FactObject object, Map<String, String> qualifiers, String valid) {
		Period period = valid.equals("/") ? Period.ALWAYS : Period.parse(valid);
		assertThat(Fact.of(subject, predicate, object, qualifiers, period, List.of(stated("a"))).id()).isEqualTo(id);
	}

	@Test
	void evidenceDoesNotMatter() {
		assertThat(fact("MONEY", TEN, Map.of(), stated("a")).id()).isEqualTo(fact("MONEY", TEN, Map.of(), stated("b")).id());
	}

	@Test
	void basisAndNoteDoNotMatter() {
		Support classified = new Support(Basis.CLASSIFIED, evidence("a"), "our rule", new Text("woorden", null), List.of());
		assertThat(fact("THEME", new ThingRef("theme/1"), Map.of(), classified).id())
			.isEqualTo(fact("THEME", new ThingRef("theme/1"), Map.of(), stated("a")).id());
	}

	@Test
	void englishDoesNotMatter() {
		assertThat(fact("OUTCOME", text("Elf.", "Eleven."), Map.of(), stated("a")).id())
			.isEqualTo(fact("OUTCOME", text("Elf.", null), Map.of(), stated("a")).id());
	}

	@Test
	void theOrderOfQualifiersDoesNotMatter() {
		Map<String, String> forth = new LinkedHashMap<>(Map.of("payer", "RIJK"));
		forth.put("kind", "AWARDED");
		Map<String, String> back = new LinkedHashMap<>(Map.of("kind", "AWARDED"));
		back.put("payer", "RIJK");
		assertThat(fact("MONEY", TEN, forth, stated("a")).id()).isEqualTo(fact("MONEY", TEN, back, stated("a")).id());
	}

	@Test
	void everythingThatTheFactSaysMatters() {
		List<Support> supports = List.of(stated("a"));
		assertThat(List.of(
				Fact.of("deal/a", "MONEY", TEN, Map.of(), Period.ALWAYS, supports),
				Fact.of("deal/b", "MONEY", TEN, Map.of(), Period.ALWAYS, supports),
				Fact.of("deal/a", "COUNT", TEN, Map.of(), Period.ALWAYS, supports),
				Fact.of("deal/a", "MONEY", new Value(ValueType.EURO, "1", null), Map.of(), Period.ALWAYS, supports),
				Fact.of("deal/a", "MONEY", TEN, Map.of("payer", "RIJK"), Period.ALWAYS, supports),
				Fact.of("deal/a", "MONEY", TEN, Map.of("payer", "REGIO"), Period.ALWAYS, supports),
				Fact.of("deal/a", "MONEY", TEN, Map.of("kind", "RIJK"), Period.ALWAYS, supports),
				Fact.of("deal/a", "MONEY", TEN, Map.of(), Period.parse("2021/"), supports),
				Fact.of("deal/a", "MONEY", TEN, Map.of(), Period.parse("/2021"), supports),
				Fact.of("deal/a", "MONEY", TEN, Map.of(), Period.parse("2021"), supports)))
			.extracting(Fact::id).doesNotHaveDuplicates().allMatch((id) -> id.matches("f[0-9a-f]{20}"));
	}

	@Test
	void aFactTakesTheSupportsOfItsTwinOnce() {
		Fact one = fact("MONEY", TEN, Map.of(), stated("a"));
		Fact other = Fact.of(one.subject(), one.predicate(), one.object(), Map.of(), Period.ALWAYS, List.of(stated("a"), stated("b")));
		assertThat(one.and(other).supports()).containsExactly(stated("a"), stated("b"));
	}

	@Test
	void anotherFactDoesNotGiveItsSupports() {
		Fact one = fact("MONEY", TEN, Map.of(), stated("a"));
		Fact other = fact("MONEY", new Value(ValueType.EURO, "1", null), Map.of(), stated("a"));
		assertThatIllegalArgumentException().isThrownBy(() -> one.and(other));
	}

}
