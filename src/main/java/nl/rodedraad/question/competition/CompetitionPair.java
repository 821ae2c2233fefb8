package nl.rodedraad.question.competition;

import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.SameTime;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Municipality;
import nl.rodedraad.question.catalogue.Node;
import org.jspecify.annotations.Nullable;

/**
 * Two deals near each other that may want the same people or firms. It is computed from facts and is itself none.
 *
 * @param closeness how near they are
 * @param where the provinces that both lie in, or else the parts of the country
 * @param distance between their nearest municipalities, or null when those of one are not known
 * @param shared municipalities of both: there the deals serve the same people, and hardly compete for them
 * @param sameTime whether they ran at the same time; that they certainly did not makes no pair
 */
public record CompetitionPair(Aiming one, Aiming other, Closeness closeness, List<Place> where, @Nullable Distance distance,
		List<Place> shared, SameTime sameTime) implements Evidenced {

	/** The question that this pair gives rise to. */
	public Text question() {
		String first = this.one.deal().name();
		String second = this.other.deal().name();
		return new Text("Willen %s en %s dezelfde mensen of bedrijven aantrekken of houden?".formatted(first, second),
				"Do %s and %s want to attract or keep the same people or firms?".formatted(first, second));
	}

	@Override
	public List<EvidencedFact> facts() {
		Stream<? extends Evidenced> parts = Stream.of(List.of(this.one, this.other), this.where, this.shared).flatMap(List::stream);
		return Stream.concat(parts, Stream.ofNullable(this.distance)).flatMap((part) -> part.facts().stream()).distinct().toList();
	}

	/** How near two deals are: the nearest that holds. */
	public enum Closeness {

		/** Both lie in a province. */
		SAME_PROVINCE,

		/** Their nearest municipalities are at most 30 kilometres apart; the number is ours. */
		NEAR,

		/** Both lie in a part of the country. */
		SAME_LANDSDEEL

	}

	/** What is known of a deal and its aim. */
	public enum Ground {

		/** The deal works on the theme of attracting and keeping talented people. */
		THEME,

		/** Its description or ambition speaks of attracting, talent, settling, leaving or building homes. */
		WORDS

	}

	/**
	 * A deal that attracts or keeps people or firms.
	 *
	 * @param facts the theme, and the texts in which it says so
	 */
	public record Aiming(Deal deal, List<Ground> grounds, List<EvidencedFact> facts) implements Evidenced {

	}

	/** A province, part of the country or municipality that both lie in. */
	public record Place(Node place, List<EvidencedFact> facts) implements Evidenced {

	}

	/**
	 * How far apart they are, as the crow flies.
	 *
	 * @param kilometres between the midpoints of the nearest municipalities, rounded
	 * @param from municipality of the first deal
	 * @param to municipality of the second
	 */
	public record Distance(int kilometres, Municipality from, Municipality to, List<EvidencedFact> facts) implements Evidenced {

	}

}
