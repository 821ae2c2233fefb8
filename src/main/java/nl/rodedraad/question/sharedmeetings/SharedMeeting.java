package nl.rodedraad.question.sharedmeetings;

import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A ministry, municipality or deal where several programmes come together.
 *
 * @param at the ministry, municipality or deal
 * @param kind whether a source says that they are aligned, or we reckon that they meet
 * @param stated what sources say of that alignment; none when we reckon it
 * @param programmes the programmes that come together there
 * @param deals the deals that do
 * @param parties who takes part in more than one of them, a programme among them; most often first
 */
public record SharedMeeting(Node at, MeetingKind kind, List<Aligned> stated, List<Taking> programmes, List<Taking> deals,
		List<Party> parties) implements Evidenced {

	@Override
	public List<EvidencedFact> facts() {
		Stream<? extends Evidenced> parts = Stream.of(this.stated, this.programmes, this.deals).flatMap(List::stream);
		return Stream.concat(parts, this.parties.stream().flatMap((party) -> party.meets().stream()))
			.flatMap((part) -> part.facts().stream()).distinct().toList();
	}

	/** How firm it is that programmes and deals come together. */
	public enum MeetingKind {

		/** A source says that a programme and the deal are aligned, or are dealt with in one meeting. */
		STATED,

		/** Computed from facts: a question to ask, not a finding. */
		SHARED

	}

	/**
	 * What a source says of the alignment of a programme and the deal.
	 *
	 * @param noteNl how, in Dutch, or null
	 * @param noteEn how, in English, or null
	 */
	public record Aligned(Programme programme, @Nullable String noteNl, @Nullable String noteEn,
			List<EvidencedFact> facts) implements Evidenced {

		/** How they are aligned, or null. */
		public @Nullable Text note() {
			return (this.noteNl == null) ? null : new Text(this.noteNl, this.noteEn);
		}

	}

	/**
	 * A programme or deal that takes part.
	 *
	 * @param facts why it does; none for the deal that the meeting is about
	 */
	public record Taking(Node thing, List<EvidencedFact> facts) implements Evidenced {

	}

	/**
	 * Somebody who takes part in more than one of the programmes and deals.
	 *
	 * @param meets those programmes and deals
	 */
	public record Party(Node party, List<Taking> meets) {

	}

}
