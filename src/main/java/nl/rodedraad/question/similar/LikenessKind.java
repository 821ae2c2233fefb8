package nl.rodedraad.question.similar;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Text;

/** In what interventions can be alike, what says most first. */
public enum LikenessKind {

	/** The same kind of intervention of a theme. */
	SHARED_APPROACH("bij welke soort interventie zij hoort", "which kind of intervention it is"),

	/** Both make use of the same programme. */
	SHARED_PROGRAMME("van welk programma zij gebruikmaakt", "which programme it makes use of"),

	/** The same theme. */
	SHARED_THEME("aan welke rode draad zij werkt", "on which theme it works"),

	/** The same organisation takes part in both. */
	SHARED_PARTNER("welke partijen eraan meedoen", "which parties take part in it"),

	/** The same instrument. */
	SHARED_INSTRUMENT("met welk instrument zij werkt", "with which instrument it works"),

	/** Organisations of the same kind take part, not the same ones. */
	SHARED_PARTNER_KIND("welke partijen eraan meedoen, en hun soort", "which parties take part in it, and of what kind they are"),

	/** Outcomes of both are known of the same level. */
	SHARED_OUTCOME_LEVEL("wat eruit kwam", "what came out of it");

	private final Text needed;

	LikenessKind(String nl, String en) {
		this.needed = new Text(nl, en);
	}

	/** What would have to be known of an intervention to look for this. */
	Text needed() {
		return this.needed;
	}

	static Map<String, Integer> ranks() {
		return Arrays.stream(values()).collect(Collectors.toMap(LikenessKind::name, (kind) -> kind.ordinal() + 1));
	}

}
