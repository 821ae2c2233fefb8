package nl.rodedraad.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a deal in a few words, and which deals are near to it, in a fictional country. */
class DealsTests {

	private static final Map<String, Object> SCHEMERLAND = deal("schemerland", List.of("gm9001", "gm9002"), List.of("1", "9", "10"));

	private static final Map<String, Object> DUISTERLAND = deal("duisterland", List.of("gm9002"), List.of("9"));

	private static final Map<String, Object> VERLAND = deal("verland", List.of("gm9003"), List.of("10", "9"));

	@Test
	void whatAPayerPutsInIsTheFirmestAmountForTheWhole() {
		List<Map<String, Object>> money = List.of(amount("RIJK", "ANNOUNCED", 12, null), amount("RIJK", "AWARDED", 10, null),
				amount("RIJK", "AWARDED", 4, "eerste stap"), amount("REGIO", "COMMITTED", 20, null), amount("RIJK", "SPENT", 3, null));
		assertThat(new Deals().amounts(money, "RIJK")).isEqualTo("10");
		assertThat(new Deals().amounts(money, "REGIO")).isEqualTo("20");
	}

	@Test
	void sourcesThatDifferAreBothTold() {
		List<Map<String, Object>> money = List.of(amount("REGIO", "COMMITTED", 22, null), amount("REGIO", "COMMITTED", 64, null));
		assertThat(new Deals().amounts(money, "REGIO")).isEqualTo("22; 64");
		assertThat(new Deals().amounts(money, "RIJK")).isEmpty();
	}

	@Test
	void aDealThatSharesAMunicipalityIsNearAndOneThatSharesTwoThemesIsAlike() {
		NearDeals near = NearDeals.of("deal/schemerland", List.of(SCHEMERLAND, DUISTERLAND, VERLAND), Set.of());
		assertThat(near.sameMunicipalities()).extracting((one) -> one.deal().get("id")).containsExactly("deal/duisterland");
		assertThat(near.likeIt()).extracting((one) -> one.deal().get("id")).containsExactly("deal/verland");
	}

	@Test
	void aSuccessorIsNoNeighbour() {
		NearDeals near = NearDeals.of("deal/schemerland", List.of(SCHEMERLAND, DUISTERLAND), Set.of("deal/duisterland"));
		assertThat(near.isEmpty()).isTrue();
	}

	private static Map<String, Object> deal(String id, List<String> municipalities, List<String> themes) {
		return Map.of("id", "deal/" + id, "name", "Regio Deal " + id, "form", "COVENANT", "provinces", List.of(), "municipalities",
				municipalities.stream().map((code) -> node("municipality/" + code)).toList(), "themes",
				themes.stream().map((number) -> node("theme/" + number)).toList());
	}

	private static Map<String, Object> node(String id) {
		return Map.of("node", Map.of("id", id, "name", id));
	}

	private static Map<String, Object> amount(String payer, String kind, int amount, @Nullable String part) {
		Map<String, Object> money = new HashMap<>(Map.of("payer", payer, "kind", kind, "amount", amount));
		money.put("by", null);
		money.put("part", part);
		return money;
	}

}
