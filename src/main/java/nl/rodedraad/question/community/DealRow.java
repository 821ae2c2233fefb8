package nl.rodedraad.question.community;

import java.util.ArrayList;
import java.util.List;

import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Outcome;
import nl.rodedraad.question.catalogue.Relation;
import nl.rodedraad.question.catalogue.Said;
import org.jspecify.annotations.Nullable;

/**
 * A deal on the theme as the statement gives it.
 *
 * @param rank 1 with a known intervention that fits, else 2
 * @param tranche number of its tranche, 99 when no source gives it
 * @param laterDeals number of deals on the theme of later tranches
 * @param complete whether a source gives all its interventions and it is known of all whether they fit
 */
record DealRow(Deal deal, int rank, int tranche, int laterDeals, boolean complete, List<EvidencedFact> facts, List<Practice> interventions,
		List<Invitee.Candidate> parties, List<PhaseAhead.Succeeded> successors, List<Relation> tranches, List<Relation> evaluations,
		List<EvidencedFact> statusFacts, List<EvidencedFact> outcomeFacts, List<EvidencedFact> anchoringFacts) {

	private static final String COMPLETED = "COMPLETED";

	/** What deals are sorted by. */
	List<@Nullable Object> keys() {
		return List.of(this.rank, this.tranche, this.deal.id());
	}

	CommunityDeal answer() {
		CommunityDeal.Knowledge knowledge = CommunityDeal.Knowledge.of(!this.interventions.isEmpty(), this.complete);
		return new CommunityDeal(this.deal, this.tranches, knowledge, this.interventions, this.evaluations,
				this.outcomeFacts.stream().map(Outcome::of).toList(), this.anchoringFacts.stream().map(Said::of).toList(), this.facts);
	}

	/** Why it is a phase ahead of other deals on the theme; no grounds when nothing says so. */
	PhaseAhead phase() {
		List<PhaseAhead.Ground> grounds = new ArrayList<>();
		if (this.laterDeals > 0) {
			this.tranches.forEach((tranche) -> grounds.add(new PhaseAhead.EarlierTranche(tranche.node(), this.laterDeals, tranche.facts())));
		}
		this.statusFacts.stream().filter((fact) -> COMPLETED.equals(fact.value()))
			.forEach((fact) -> grounds.add(new PhaseAhead.CompletedDeal(fact.qualifier("asOf"), List.of(fact))));
		grounds.addAll(this.successors);
		return new PhaseAhead(this.deal, grounds);
	}

}
