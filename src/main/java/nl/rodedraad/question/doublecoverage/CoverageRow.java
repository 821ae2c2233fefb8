package nl.rodedraad.question.doublecoverage;

import java.util.List;

import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactsById;
import nl.rodedraad.question.SameTime;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Intervention;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.catalogue.Theme;
import nl.rodedraad.question.doublecoverage.CandidateCoverage.Place;
import nl.rodedraad.question.overlap.UnnamedLink;
import org.jspecify.annotations.Nullable;

/**
 * What {@code questions/double-coverage} returns. Facts stand in it by their ids, except in {@code facts}.
 *
 * @param themes number of themes of the programme
 * @param places number of its areas, municipalities and interventions in deals
 * @param amounts number of amounts of it, its rounds and its awards
 */
record CoverageRow(Programme programme, int total, List<Pair> pairs, List<Link> unnamed, List<String> unnamedSaid,
		List<String> reportSays, List<EvidencedFact> facts, List<Deal> apart, List<Unchecked> unchecked, int themes, int places,
		int amounts) {

	static List<Finding> findings(List<String> ids, FactsById facts) {
		return facts.of(ids).stream().map(Finding::of).toList();
	}

	/**
	 * A pair.
	 *
	 * @param rank 1 when a link is stated, 2 when a source says something of the deal, 3 for a candidate
	 * @param time 1 when both ran at the same time, 2 when that is unknown, 3 when there is no candidate
	 */
	record Pair(Deal deal, int rank, int time, List<Link> stated, List<String> said, @Nullable Candidate candidate) {

		private static final int LAST_STATED = 2;

		List<Object> keys() {
			return List.of(this.rank, this.time, this.deal.id());
		}

		CoveragePair with(Programme programme, FactsById facts) {
			CoverageKind kind = (this.rank <= LAST_STATED) ? CoverageKind.STATED : CoverageKind.CANDIDATE;
			return new CoveragePair(programme, this.deal, kind, this.stated.stream().map((link) -> link.stated(facts)).toList(),
					findings(this.said, facts), (this.candidate == null) ? null : this.candidate.with(facts));
		}

	}

	/** A link that a source states; of an unnamed deal it has a direction, of a deal it may have an intervention. */
	record Link(String relation, @Nullable String direction, @Nullable String noteNl, @Nullable String noteEn,
			@Nullable Intervention intervention, List<String> ids) {

		StatedCoverage stated(FactsById facts) {
			return new StatedCoverage(this.relation, this.noteNl, this.noteEn, this.intervention, facts.of(this.ids));
		}

		UnnamedLink unnamed(Programme programme, FactsById facts) {
			return new UnnamedLink(programme, this.relation, String.valueOf(this.direction), this.noteNl, this.noteEn, facts.of(this.ids));
		}

	}

	/**
	 * What a pair shares.
	 *
	 * @param time 1 when both ran at the same time, 2 when that is unknown
	 */
	record Candidate(int time, List<Theme> themes, List<Place> places, List<Intervention> interventions, List<String> ids) {

		CandidateCoverage with(FactsById facts) {
			return new CandidateCoverage(SameTime.of(this.time == 1), this.themes, this.places,
					this.interventions, facts.of(this.ids));
		}

	}

}
