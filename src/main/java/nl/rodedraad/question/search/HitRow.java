package nl.rodedraad.question.search;

import java.util.List;

import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.RemarkOn;
import nl.rodedraad.question.catalogue.Source;
import nl.rodedraad.question.search.SearchHit.FactHit;
import nl.rodedraad.question.search.SearchHit.RemarkHit;
import nl.rodedraad.question.search.SearchHit.SourceHit;
import nl.rodedraad.question.search.SearchHit.ThingHit;
import org.jspecify.annotations.Nullable;

/**
 * A hit as the statement returns it; one of thing, fact, source and remark is there.
 *
 * @param score how well the words fit within the rank; rounded, so that pages follow each other while the index learns of
 * other data
 * @param about the thing that the remark is about
 * @param said names and descriptions of the thing
 * @param synonyms lines such as {@code VAB = leegstaande stallen}
 */
record HitRow(String kind, int rank, int score, String id, @Nullable Node thing, @Nullable EvidencedFact fact, @Nullable Source source,
		@Nullable RemarkOn remark, @Nullable Node about, List<EvidencedFact> said, List<String> synonyms) {

	/** What hits are sorted by. */
	List<@Nullable Object> keys() {
		return List.of(this.rank, this.score, this.id);
	}

	SearchHit hit(SearchTerms terms) {
		HitRank how = HitRank.numbered(this.rank);
		Explanation explanation = new Explanation(terms);
		if (this.thing != null) {
			String slug = this.id.substring(Math.max(this.id.indexOf('/'), this.id.lastIndexOf('.')) + 1);
			return new ThingHit(this.kind, how, this.thing, explanation.said(this.said).synonyms(this.synonyms).add(MatchedIn.ID, slug, null).why());
		}
		if (this.fact != null) {
			return new FactHit(this.kind, how, this.fact, explanation.text(this.fact).synonyms(this.synonyms).why());
		}
		if (this.remark != null && this.about != null) {
			List<Match> why = explanation.text(this.remark.text(), null).synonyms(this.synonyms).why();
			return new RemarkHit(this.kind, how, this.remark, this.about, why);
		}
		if (this.source != null) {
			return new SourceHit(this.kind, how, this.source, why(explanation, this.source));
		}
		throw new IllegalStateException("A hit of kind %s is nothing: %s".formatted(this.kind, this.id));
	}

	private List<Match> why(Explanation explanation, Source source) {
		return explanation.add(MatchedIn.NAME, source.title(), null).add(MatchedIn.TEXT, source.publisher(), null)
			.add(MatchedIn.ID, source.kamerstuk(), null).add(MatchedIn.ID, source.id(), null).synonyms(this.synonyms).why();
	}

}
