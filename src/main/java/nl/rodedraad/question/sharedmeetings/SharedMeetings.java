package nl.rodedraad.question.sharedmeetings;

import java.util.List;

import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.overlap.NotCounted;
import nl.rodedraad.question.overlap.UnnamedLink;

/**
 * Where one meeting could serve several programmes.
 *
 * @param programmes the programmes asked about
 * @param meetings what a source says first, then where most programmes and deals come together
 * @param total number of meetings in all
 * @param between links between the programmes themselves
 * @param unnamed alignment with deals that the source does not name
 * @param examples what sources say of deals that they do not name and that were dealt with together with a programme
 * @param notCounted what applies to everybody and therefore gives no meeting
 * @param searched what the data hold to look with
 * @param unanswered what the data cannot tell
 */
public record SharedMeetings(List<Programme> programmes, Page<SharedMeeting> meetings, int total, List<EvidencedFact> between,
		List<UnnamedLink> unnamed, List<Finding> examples, List<NotCounted> notCounted, List<Searched> searched,
		List<Unanswered> unanswered) {

	/**
	 * What the data hold of a programme to look with. Where it is 0, nothing can be said.
	 *
	 * @param ministries that lead it or take part
	 * @param parties to it, as its sources name them
	 * @param municipalities in its areas or among those that got its money
	 * @param deals that a source links with it
	 */
	public record Searched(Programme programme, int ministries, int parties, int municipalities, int deals) {

	}

}
