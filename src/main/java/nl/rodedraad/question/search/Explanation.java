package nl.rodedraad.question.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.Words;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactSupport;
import nl.rodedraad.question.search.Marker.Marked;
import org.jspecify.annotations.Nullable;

/** Says why something is a hit: looks again for the words where the indexes found them. */
final class Explanation {

	/** Protects the reader; what comes after these tells no more. */
	private static final int MAX_REASONS = 5;

	private static final String ABBREVIATION = "abbreviation";

	private final SearchTerms terms;

	private final Marker marker;

	private final List<Candidate> candidates = new ArrayList<>();

	Explanation(SearchTerms terms) {
		this.terms = terms;
		this.marker = new Marker(terms.telling());
	}

	/** What facts say of a thing by which it is found: its names and description. */
	Explanation said(List<EvidencedFact> facts) {
		for (EvidencedFact fact : facts) {
			boolean former = fact.validTo() != null;
			String abbreviation = fact.qualifier(ABBREVIATION);
			MatchedIn name = switch (fact.predicate()) {
				case "ABBREVIATION" -> MatchedIn.ABBREVIATION;
				case "NAME", "ENGLISH_NAME", "NAMED" -> former ? MatchedIn.FORMER_NAME : MatchedIn.NAME;
				case "ALSO_NAMED" -> MatchedIn.OTHER_NAME;
				default -> MatchedIn.TEXT;
			};
			said(name, fact);
			if (abbreviation != null) {
				add(former ? MatchedIn.FORMER_NAME : MatchedIn.ABBREVIATION, abbreviation, fact);
			}
		}
		return this;
	}

	/** What a fact says in words, and what its sources add to it. */
	Explanation text(EvidencedFact fact) {
		said(MatchedIn.TEXT, fact);
		fact.qualifiers().forEach((qualifier) -> add(MatchedIn.TEXT, qualifier.value(), fact));
		fact.supports().stream().map(FactSupport::note).forEach((note) -> text(note, fact));
		return this;
	}

	Explanation text(@Nullable Text text, @Nullable EvidencedFact fact) {
		if (text != null) {
			add(MatchedIn.TEXT, text.nl(), fact);
			add(MatchedIn.TEXT, text.en(), fact);
		}
		return this;
	}

	private void said(MatchedIn in, EvidencedFact fact) {
		Text said = fact.said();
		add(in, said.nl(), fact);
		add(in, said.en(), fact);
	}

	/** Where no fact says it: an id, or the title of a document. */
	Explanation add(MatchedIn in, @Nullable String text, @Nullable EvidencedFact fact) {
		if (text != null) {
			this.candidates.add(new Candidate(in, text, this.marker.in(text), null, fact));
		}
		return this;
	}

	/** Lines such as {@code VAB = leegstaande stallen}: what people may search for, and the words there that stand for it. */
	Explanation synonyms(List<String> lines) {
		int sought = this.terms.telling().size();
		lines.stream().map((line) -> line.split(" = ", 2)).filter((sides) -> Words.line(sides[0]).equals(this.terms.line()))
			.map((sides) -> new Candidate(MatchedIn.SYNONYM, sides[1], new Marked(List.of(sides[1]), sought, sides[1]), sides[0],
					null))
			.forEach(this.candidates::add);
		return this;
	}

	/**
	 * The reasons: what is written as it was searched for first, then what has most of the words. Where nothing is seen again it
	 * is what stands first.
	 */
	List<Match> why() {
		Comparator<Candidate> telling = Comparator.comparing((Candidate one) -> !one.text().equalsIgnoreCase(this.terms.written()))
			.thenComparing((one) -> !Words.line(one.text()).equals(this.terms.line()))
			.thenComparing((one) -> -one.marked().sought())
			.thenComparing(Candidate::in);
		List<Candidate> matching = this.candidates.stream().filter((one) -> !one.marked().none()).sorted(telling).toList();
		boolean named = matching.stream().anyMatch((one) -> one.in().ordinal() < MatchedIn.ID.ordinal());
		boolean direct = matching.stream().anyMatch((one) -> one.in() != MatchedIn.SYNONYM && all(one));
		boolean whole = matching.stream().anyMatch(this::all);
		Stream<Candidate> shown = matching.isEmpty() ? this.candidates.stream().limit(1)
				: matching.stream().filter((one) -> all(one) || !whole).filter((one) -> one.in() != MatchedIn.ID || !named)
					.filter((one) -> one.in() != MatchedIn.SYNONYM || !direct);
		return shown.map(Candidate::match).distinct().limit(MAX_REASONS).toList();
	}

	private boolean all(Candidate candidate) {
		return candidate.marked().sought() == this.terms.telling().size();
	}

	private record Candidate(MatchedIn in, String text, Marked marked, @Nullable String synonymOf, @Nullable EvidencedFact fact) {

		Match match() {
			List<EvidencedFact> facts = (this.fact == null) ? List.of() : List.of(this.fact);
			return new Match(this.in, this.marked.words(), this.marked.snippet(), this.synonymOf, facts);
		}

	}

}
