package nl.rodedraad.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.web.Path;

/** Tells in a few words what is known of a deal, from the objects of an answer. */
public final class Deals {

	/** The order in which amounts are preferred where there is room for one kind of them. */
	private static final List<String> FIRMEST_FIRST = List.of("AWARDED", "COMMITTED", "AVAILABLE", "ANNOUNCED");

	/** The deals that sources name; what they say of deals that they do not name hangs on one that stands for those. */
	static List<Map<String, Object>> named(List<Map<String, Object>> deals) {
		return deals.stream().filter((deal) -> !"COLLECTIVE".equals(deal.get("form"))).toList();
	}

	/**
	 * What a payer puts into the whole of a deal: the firmest kind of amount that is known, several when sources differ.
	 * @param money objects with {@code payer}, {@code by}, {@code kind} and {@code part}
	 * @param payer {@code RIJK} or {@code REGIO}
	 */
	public List<Map<String, Object>> whole(List<Map<String, Object>> money, String payer) {
		List<Map<String, Object>> whole = money.stream()
			.filter((amount) -> payer.equals(amount.get("payer")) && amount.get("by") == null && amount.get("part") == null)
			.toList();
		return FIRMEST_FIRST.stream().map((kind) -> whole.stream().filter((amount) -> kind.equals(amount.get("kind"))).toList())
			.filter((amounts) -> !amounts.isEmpty()).findFirst().orElse(List.of());
	}

	/** The different amounts of {@link #whole} in euros, with semicolons between them. */
	String amounts(List<Map<String, Object>> money, String payer) {
		return whole(money, payer).stream().map((amount) -> String.valueOf(amount.get("amount"))).distinct().collect(Collectors.joining("; "));
	}

	/** The ministries that signed, as the sources name them; that none is known is no no. */
	public List<Map<String, Object>> signatories(List<Map<String, Object>> parties) {
		return parties.stream()
			.filter((party) -> "SIGNATORY".equals(party.get("role")) && Path.text(party, "party.id").startsWith("ministry/"))
			.toList();
	}

	/** Relations in the order of the numbers of what they lead to, such as {@code theme/9}. */
	public List<Map<String, Object>> byNumber(List<Map<String, Object>> relations) {
		return relations.stream().sorted(Comparator.comparingInt(Deals::number)).toList();
	}

	private static int number(Map<String, Object> relation) {
		String id = Path.text(relation, "node.id");
		return Integer.parseInt(id.substring(id.indexOf('/') + 1));
	}

	/** Relations in the order in which they held, those without a begin first. */
	public List<Map<String, Object>> byTime(List<Map<String, Object>> relations) {
		return relations.stream().sorted(Comparator.comparing((relation) -> Path.text(relation, "validFrom"))).toList();
	}

	/** Why a deal has no municipality on a map: the text {@code map.absent.CODE} says it. */
	public String absence(Map<String, Object> deal) {
		if ("DEPARTMENTAL_TRANSFER".equals(deal.get("form"))) {
			return "transfer";
		}
		return Path.text(deal, "landsdelen.node.id").contains("caribisch") ? "caribbean" : "unknown";
	}

}
