package nl.rodedraad.question.doublecoverage;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.SameTime;
import nl.rodedraad.question.catalogue.Intervention;
import nl.rodedraad.question.catalogue.Money;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Why it may be asked whether a programme and a deal pay for the same thing: both have money for a theme in a place. It is
 * computed from facts and is itself none.
 *
 * @param sameTime whether they ran at the same time; that they certainly did not makes no candidate
 * @param themes themes that both work on
 * @param places where both do
 * @param interventions what the deal does on those themes, as far as known
 */
public record CandidateCoverage(SameTime sameTime, List<Theme> themes, List<Place> places, List<Intervention> interventions,
		List<EvidencedFact> facts) implements Evidenced {

	private static final String DEAL = "deal/";

	/** Money of the programme there: awards in the places, or of the whole programme when no award there is known. */
	public List<Money> programmeMoney() {
		return money(false);
	}

	/** Money of central government for the whole deal. */
	public List<Money> dealMoney() {
		return money(true);
	}

	private List<Money> money(boolean ofDeal) {
		return this.facts.stream().filter((fact) -> fact.predicate().equals("MONEY") && fact.subject().startsWith(DEAL) == ofDeal)
			.map(Money::of).toList();
	}

	/**
	 * A place where both work.
	 *
	 * @param place an area, an intervention or a municipality
	 * @param earlier name of the municipality in the programme when it is an earlier or later one, or null
	 */
	public record Place(Node place, @Nullable String earlier) {

	}

}
