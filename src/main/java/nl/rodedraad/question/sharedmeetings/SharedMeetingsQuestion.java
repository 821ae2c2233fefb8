package nl.rodedraad.question.sharedmeetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import nl.rodedraad.fact.Text;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.FactsById;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Ministry;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.overlap.NotCounted;
import nl.rodedraad.question.overlap.NotCounted.Because;
import nl.rodedraad.question.sharedmeetings.MeetingsRow.Meeting;
import nl.rodedraad.question.sharedmeetings.SharedMeetings.Searched;
import org.springframework.stereotype.Component;

/** Asks where one meeting could serve several programmes. */
@Component
public final class SharedMeetingsQuestion {

	/** Protects the statement from lists of programmes that nobody brings to one table. */
	public static final int MAX_PROGRAMMES = 10;

	private static final int FEWEST = 2;

	private static final Statement SHARED_MEETINGS = Statement.named("questions/shared-meetings");

	private static final String REGIO_DEALS = "programme/regio-deals";

	private static final List<Unanswered> UNANSWERED = List.of(
			new Unanswered(
					new Text("Welke overleggen er nu zijn, en of dezelfde mensen aan tafel zitten.",
							"Which meetings there are now, and whether the same people sit at the table."),
					new Text("Per programma en deal een overzicht van de overleggen: waarover, hoe vaak, en welke functies er zitten.",
							"Of each programme and deal an overview of its meetings: about what, how often, and which functions attend.")),
			new Unanswered(
					new Text("Of een programma of deal nog loopt. Van veel deals is het einde niet bekend.",
							"Whether a programme or deal still runs. Of many deals the end is not known."),
					new Text("De einddatum van elke deal, uit het convenant of een brief over verlenging.",
							"The end date of each deal, from its covenant or a letter on its extension.")));

	private final GraphReader graph;

	SharedMeetingsQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Where one meeting could serve several programmes.
	 * @param programmes ids or short ids of two to {@link #MAX_PROGRAMMES} programmes
	 * @throws NotFoundException if a programme is not there
	 */
	public SharedMeetings ask(List<String> programmes, PageRequest page, DataVersion version) {
		Set<String> keys = new TreeSet<>();
		programmes.forEach((programme) -> keys.add(ThingKey.of("programmes", "programme", programme)));
		if (keys.size() < FEWEST || keys.size() > MAX_PROGRAMMES) {
			throw new InvalidArgumentException("programmes",
					"Name %d to %d different programmes, not %d".formatted(FEWEST, MAX_PROGRAMMES, keys.size()));
		}
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("keys", List.copyOf(keys));
		parameters.put("after", page.afterKeys());
		parameters.put("limit", page.limit());
		MeetingsRow row = this.graph.readOne(SHARED_MEETINGS, version, parameters, MeetingsRow.class).orElseThrow();
		if (!row.missing().isEmpty()) {
			throw new NotFoundException("programme", row.missing().get(0));
		}
		FactsById facts = new FactsById(row.facts());
		List<Programme> found = row.searched().stream().map(Searched::programme).toList();
		Page<SharedMeeting> meetings = Page.of(page, row.meetings(), Meeting::keys).map((meeting) -> meeting.with(facts));
		return new SharedMeetings(found, meetings, row.total(), facts.of(row.between()),
				row.unnamed().stream().map((link) -> link.unnamed(facts)).toList(), facts.of(row.examples()).stream().map(Finding::of).toList(),
				notCounted(found, row.coordinating()), row.searched(), UNANSWERED);
	}

	private static List<NotCounted> notCounted(List<Programme> programmes, List<Ministry> coordinating) {
		List<NotCounted> notCounted = new ArrayList<>();
		for (Programme programme : programmes) {
			if (programme.id().equals(REGIO_DEALS)) {
				notCounted.add(new NotCounted(Because.IS_THE_DEALS, programme));
			}
			else if ("NATIONWIDE".equals(programme.scope())) {
				notCounted.add(new NotCounted(Because.NATIONWIDE, programme));
			}
		}
		coordinating.forEach((ministry) -> notCounted.add(new NotCounted(Because.COORDINATES_THE_DEALS, ministry)));
		return notCounted;
	}

}
