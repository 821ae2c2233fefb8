package nl.rodedraad.question.sharedmeetings;

import java.util.List;

import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactsById;
import nl.rodedraad.question.catalogue.Ministry;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.overlap.UnnamedLink;
import nl.rodedraad.question.sharedmeetings.SharedMeeting.Aligned;
import nl.rodedraad.question.sharedmeetings.SharedMeeting.MeetingKind;
import nl.rodedraad.question.sharedmeetings.SharedMeeting.Party;
import nl.rodedraad.question.sharedmeetings.SharedMeeting.Taking;
import org.jspecify.annotations.Nullable;

/** What {@code questions/shared-meetings} returns. Facts stand in it by their ids, except in {@code facts}. */
record MeetingsRow(List<String> missing, List<SharedMeetings.Searched> searched, int total, List<Meeting> meetings,
		List<String> between, List<Link> unnamed, List<String> examples, List<EvidencedFact> facts, List<Ministry> coordinating) {

	/**
	 * A meeting.
	 *
	 * @param rank 1 when a source states it, else 2
	 * @param many minus the number of programmes
	 * @param deals minus the number of deals
	 */
	record Meeting(Node at, int rank, int many, int deals, List<Link> stated, List<Stream> programmes, List<Stream> inDeals,
			List<Parties> parties) {

		List<Object> keys() {
			return List.of(this.rank, this.many, this.deals, this.at.id());
		}

		SharedMeeting with(FactsById facts) {
			return new SharedMeeting(this.at, (this.rank == 1) ? MeetingKind.STATED : MeetingKind.SHARED,
					this.stated.stream().map((link) -> link.aligned(facts)).toList(), Stream.with(this.programmes, facts),
					Stream.with(this.inDeals, facts),
					this.parties.stream().map((one) -> new Party(one.party(), Stream.with(one.meets(), facts))).toList());
		}

	}

	/** A programme or deal that takes part. */
	record Stream(Node thing, List<String> ids) {

		static List<Taking> with(List<Stream> streams, FactsById facts) {
			return streams.stream().map((stream) -> new Taking(stream.thing, facts.of(stream.ids))).toList();
		}

	}

	/** Somebody who takes part in several. */
	record Parties(Node party, List<Stream> meets) {

	}

	/** An alignment that a source states; of an unnamed deal it has a relation and a direction. */
	record Link(Programme programme, @Nullable String relation, @Nullable String direction, @Nullable String noteNl,
			@Nullable String noteEn, List<String> ids) {

		Aligned aligned(FactsById facts) {
			return new Aligned(this.programme, this.noteNl, this.noteEn, facts.of(this.ids));
		}

		UnnamedLink unnamed(FactsById facts) {
			return new UnnamedLink(this.programme, String.valueOf(this.relation), String.valueOf(this.direction), this.noteNl, this.noteEn,
					facts.of(this.ids));
		}

	}

}
