package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.rodedraad.web.Path;

/**
 * The deals that are near to a deal, and those that are like it.
 *
 * @param sameMunicipalities deals that share a municipality with it, those that share most first
 * @param sameProvinces other deals that share a province with it
 * @param likeIt deals elsewhere or near that work on at least {@value #LIKE} of its themes, those that share most first
 */
public record NearDeals(List<Near> sameMunicipalities, List<Near> sameProvinces, List<Near> likeIt) {

	/** Fewer themes in common say little, since most deals have several. */
	private static final int LIKE = 2;

	private static final int SHOWN = 8;

	/**
	 * Finds them.
	 * @param id full id of the deal
	 * @param deals all deals, with their provinces, municipalities and themes
	 * @param known ids of deals that are told elsewhere, such as its successor
	 */
	static NearDeals of(String id, List<Map<String, Object>> deals, Set<String> known) {
		Map<String, Object> own = deals.stream().filter((deal) -> id.equals(deal.get("id"))).findFirst().orElseThrow();
		List<Near> municipalities = new ArrayList<>();
		List<Near> provinces = new ArrayList<>();
		List<Near> themes = new ArrayList<>();
		for (Map<String, Object> deal : Deals.named(deals)) {
			if (deal == own) {
				continue;
			}
			Near alike = Near.of(own, deal, "themes");
			if (alike.shared().size() >= LIKE) {
				themes.add(alike);
			}
			if (known.contains(deal.get("id"))) {
				continue;
			}
			Near neighbour = Near.of(own, deal, "municipalities");
			Near sameProvince = Near.of(own, deal, "provinces");
			if (!neighbour.shared().isEmpty()) {
				municipalities.add(neighbour);
			}
			else if (!sameProvince.shared().isEmpty()) {
				provinces.add(sameProvince);
			}
		}
		return new NearDeals(most(municipalities), most(provinces), most(themes).stream().limit(SHOWN).toList());
	}

	/** Whether nothing is found. */
	public boolean isEmpty() {
		return this.sameMunicipalities.isEmpty() && this.sameProvinces.isEmpty() && this.likeIt.isEmpty();
	}

	private static List<Near> most(List<Near> found) {
		return found.stream().sorted(Comparator.comparing((Near near) -> -near.shared().size()).thenComparing((near) -> Path.text(near.deal(), "name")))
			.toList();
	}

	/**
	 * A deal that has something in common with another.
	 *
	 * @param deal the deal
	 * @param shared what they have in common
	 */
	public record Near(Map<String, Object> deal, List<Map<String, Object>> shared) {

		@SuppressWarnings("unchecked")
		private static Near of(Map<String, Object> own, Map<String, Object> other, String field) {
			Set<Object> ids = new HashSet<>((List<Object>) Path.get(own, field + ".node.id"));
			List<Map<String, Object>> nodes = (List<Map<String, Object>>) Path.get(other, field + ".node");
			return new Near(other, nodes.stream().filter((node) -> ids.contains(node.get("id"))).toList());
		}

	}

}
