package nl.rodedraad.question.community;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Node;
import org.jspecify.annotations.Nullable;

/**
 * A deal that is a phase ahead of others on the theme, so that it can tell them what to expect. It is computed from facts
 * and is itself none.
 *
 * @param grounds from what it follows; never empty
 */
public record PhaseAhead(Deal deal, List<Ground> grounds) {

	/** From what it follows that a deal is a phase ahead. */
	public sealed interface Ground extends Evidenced {

	}

	/**
	 * It is of an earlier tranche than others on the theme.
	 *
	 * @param tranche its tranche
	 * @param laterDeals number of deals on the theme of later tranches
	 */
	public record EarlierTranche(Node tranche, int laterDeals, List<EvidencedFact> facts) implements Ground {

	}

	/**
	 * It is completed.
	 *
	 * @param asOf when a source said so, or null
	 */
	public record CompletedDeal(@Nullable String asOf, List<EvidencedFact> facts) implements Ground {

	}

	/**
	 * Another deal followed it in the region.
	 *
	 * @param onTheme whether that deal, or an intervention of it, works on the theme as well, as far as is known
	 */
	public record Succeeded(Deal successor, boolean onTheme, List<EvidencedFact> facts) implements Ground {

	}

}
