package nl.rodedraad.question.community;

import java.util.List;
import java.util.function.Predicate;

import nl.rodedraad.fact.Text;

/**
 * What the data cannot answer, of how many, and what would be needed. It says nothing about reality: what is not known may
 * well be there.
 *
 * @param count of how many it is not known
 * @param of of how many it could be known
 */
public record Lack(Kind kind, int count, int of) {

	/** What would be needed to answer it. */
	public Text needed() {
		return this.kind.needed;
	}

	/** What is not known of interventions, also where the number is 0. */
	public static List<Lack> of(List<Practice> practices) {
		return List.of(count(Kind.INSTRUMENT, practices, (practice) -> practice.instruments().isEmpty()),
				count(Kind.OUTCOME, practices, (practice) -> practice.outcomes().isEmpty()),
				count(Kind.MEASUREMENT, practices, (practice) -> practice.measured().equals("UNKNOWN")),
				count(Kind.ANCHORING, practices, (practice) -> practice.anchoring().isEmpty()));
	}

	static <T> Lack count(Kind kind, List<T> all, Predicate<T> unknown) {
		return new Lack(kind, (int) all.stream().filter(unknown).count(), all.size());
	}

	/** What can be unknown. */
	public enum Kind {

		/** What a deal does on the theme. */
		INTERVENTION("de lijst van projecten van de deal, uit het convenant of een voortgangsrapportage",
				"the list of projects of the deal, from its covenant or a progress report"),

		/** Documents about how a deal went. */
		EVALUATION("een evaluatie of voortgangsrapportage van de deal", "an evaluation or progress report of the deal"),

		/** Who took part in the interventions. */
		PARTNER("per interventie de partijen die meedoen, uit de projectbeschrijving",
				"the parties that take part in each intervention, from the project description"),

		/** With which instrument an intervention works. */
		INSTRUMENT("een beschrijving van wat de interventie doet", "a description of what the intervention does"),

		/** What came out of an intervention. */
		OUTCOME("een voortgangsrapportage of evaluatie die de interventie noemt", "a progress report or evaluation that names the intervention"),

		/** Whether an intervention is measured. */
		MEASUREMENT("het monitoringplan van de deal of de monitor zelf", "the monitoring plan of the deal, or the monitor itself"),

		/** What stays after the deal. */
		ANCHORING("een eindevaluatie, of een stuk van na de deal", "a final evaluation, or a document from after the deal");

		private final Text needed;

		Kind(String nl, String en) {
			this.needed = new Text(nl, en);
		}

	}

}
