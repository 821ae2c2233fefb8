package nl.rodedraad.question.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.question.catalogue.Node;

/**
 * A ministry, government or organisation to invite; never a person.
 *
 * @param why closest to the theme first; never empty
 */
public record Invitee(Node party, List<InviteReason> why) {

	private static final Comparator<Invitee> CLOSEST_FIRST = Comparator.comparing((Invitee invitee) -> invitee.why.get(0).kind())
		.thenComparing(Invitee::deals, Comparator.reverseOrder())
		.thenComparing((invitee) -> invitee.party.id());

	/** Number of deals on whose account it may be invited. */
	public int deals() {
		return (int) this.why.stream().map((reason) -> reason.deal().id()).distinct().count();
	}

	/** Everybody once: closest reason first, then who has reasons in most deals, then by id. */
	static List<Invitee> of(List<Candidate> candidates) {
		Map<String, List<Candidate>> byParty = new LinkedHashMap<>();
		candidates.forEach((candidate) -> byParty.computeIfAbsent(candidate.party().id(), (id) -> new ArrayList<>()).add(candidate));
		return byParty.values().stream()
			.map((same) -> new Invitee(same.get(0).party(),
					same.stream().map(Candidate::why).sorted(Comparator.comparing(InviteReason::kind)).toList()))
			.sorted(CLOSEST_FIRST)
			.toList();
	}

	/** One reason to invite one party. */
	record Candidate(Node party, InviteReason why) {

	}

}
