package nl.rodedraad.question.competition;

import java.util.List;

import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactsById;
import nl.rodedraad.question.SameTime;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Municipality;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.competition.CompetitionPair.Aiming;
import nl.rodedraad.question.competition.CompetitionPair.Closeness;
import nl.rodedraad.question.competition.CompetitionPair.Distance;
import nl.rodedraad.question.competition.CompetitionPair.Ground;
import nl.rodedraad.question.competition.CompetitionPair.Place;
import nl.rodedraad.question.competition.PossibleCompetition.LeftOut;
import org.jspecify.annotations.Nullable;

/** What {@code questions/possible-competition} returns. Facts stand in it by their ids, except in {@code facts}. */
record CompetitionRow(int total, List<Pair> pairs, List<LeftOut> leftOut, List<String> reportSays, List<EvidencedFact> facts, int deals,
		int withAim, int withPlace, int withMunicipalities) {

	/**
	 * A pair.
	 *
	 * @param rank 1 plus the number of deals that are not known to work on the theme
	 * @param closeness place in {@link Closeness}, from 1
	 * @param km kilometres between them, or a large number when not known
	 */
	record Pair(Side one, Side other, int rank, int closeness, int km, boolean together, List<Shared> where, @Nullable Nearest nearest,
			List<Shared> shared) {

		List<Object> keys() {
			return List.of(this.rank, this.closeness, this.km, this.one.deal().id(), this.other.deal().id());
		}

		CompetitionPair with(FactsById facts) {
			return new CompetitionPair(this.one.with(facts), this.other.with(facts), Closeness.values()[this.closeness - 1],
					Shared.with(this.where, facts), (this.nearest == null) ? null : this.nearest.with(facts), Shared.with(this.shared, facts),
					SameTime.of(this.together));
		}

	}

	/** A deal and why it has such an aim. */
	record Side(Deal deal, List<Ground> grounds, List<String> ids) {

		Aiming with(FactsById facts) {
			return new Aiming(this.deal, this.grounds.stream().sorted().toList(), facts.of(this.ids));
		}

	}

	/** Where both lie. */
	record Shared(Node thing, List<String> ids) {

		static List<Place> with(List<Shared> all, FactsById facts) {
			return all.stream().map((one) -> new Place(one.thing, facts.of(one.ids))).toList();
		}

	}

	/** The nearest municipalities. */
	record Nearest(Municipality from, Municipality to, int km, List<String> ids) {

		Distance with(FactsById facts) {
			return new Distance(this.km, this.from, this.to, facts.of(this.ids));
		}

	}

}
