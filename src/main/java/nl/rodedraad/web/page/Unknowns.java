package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lists what no source that we read says of a deal, so that a reader does not take silence for no. */
final class Unknowns {

	private Unknowns() {
	}

	/**
	 * What is unknown, as codes of which {@code deal.unknown.CODE} is the sentence.
	 * @param deal a deal as the document {@code deal} asks it
	 * @param paths how many feedback paths are known
	 */
	static List<String> of(Map<String, Object> deal, int paths) {
		List<String> unknown = new ArrayList<>();
		if (!"COVENANT".equals(deal.get("form"))) {
			return unknown;
		}
		List<Map<String, Object>> money = list(deal, "money");
		add(unknown, "start", deal.get("start") == null);
		add(unknown, "end", deal.get("end") == null);
		add(unknown, "signed", deal.get("signed") == null);
		add(unknown, "rijk", money.stream().noneMatch((amount) -> "RIJK".equals(amount.get("payer"))));
		add(unknown, "regio", money.stream().noneMatch((amount) -> "REGIO".equals(amount.get("payer"))));
		add(unknown, "municipalities", list(deal, "municipalities").isEmpty());
		add(unknown, "parties", list(deal, "completeLists").stream().noneMatch((list) -> String.valueOf(list.get("list")).startsWith("PARTIES")));
		add(unknown, "pillars", list(deal, "pillars").isEmpty());
		add(unknown, "interventions", list(deal, "interventions").isEmpty());
		add(unknown, "themes", list(deal, "themes").isEmpty());
		add(unknown, "outcomes", list(deal, "outcomes").isEmpty());
		add(unknown, "evaluations", list(deal, "evaluations").isEmpty());
		add(unknown, "feedback", paths == 0);
		return unknown;
	}

	private static void add(Collection<String> unknown, String code, boolean is) {
		if (is) {
			unknown.add(code);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> deal, String field) {
		return (List<Map<String, Object>>) deal.get(field);
	}

}
