package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.Words;

/** Whom to invite to talk about a theme and why, as a table, a row an organisation. */
final class Invitations {

	private Invitations() {
	}

	/**
	 * The table.
	 * @param invited objects with {@code party}, {@code deals}, which is a number, and {@code why}
	 */
	static Table table(List<Map<String, Object>> invited, Visit visit) {
		Words words = visit.words();
		return visit.table("uitnodigen")
			.column("partij_id", "party.id")
			.column("partij", "party.name")
			.column("partij_url", (each) -> visit.url(visit.path(Path.text(each, "party.id"))))
			.column("aantal_deals", "deals")
			.column("rollen", (each) -> once(each, (why) -> role(why, words)))
			.column("redenen_uitnodiging", (each) -> once(each, (why) -> reason(why, words)))
			.column("interventie_ids", (each) -> once(each, (why) -> Path.text(why.get("intervention"), "id")))
			.column("interventies", (each) -> once(each, (why) -> Path.text(why.get("intervention"), "name")))
			.column("deal_ids", (each) -> once(each, (why) -> Path.text(why, "deal.id")))
			.column("deal_namen", (each) -> once(each, (why) -> Path.text(why, "deal.name")))
			.column("feit_ids", "why.facts.id")
			.of(invited);
	}

	private static String reason(Map<String, Object> why, Words words) {
		return "%s %s (%s)".formatted(words.message("invite." + why.get("kind")),
				Path.text(why, why.containsKey("intervention") ? "intervention.name" : "deal.name"), role(why, words));
	}

	private static String role(Map<String, Object> why, Words words) {
		return why.containsKey("role") ? words.code("party-role", why.get("role")) : words.code("involvement", why.get("how"));
	}

	/** What the reasons have of something, each once. */
	@SuppressWarnings("unchecked")
	private static String once(Map<String, Object> each, Function<Map<String, Object>, String> what) {
		return ((List<Map<String, Object>>) each.get("why")).stream()
			.map(what)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.collect(Collectors.joining("; "));
	}

}
