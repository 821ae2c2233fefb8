package nl.rodedraad.api;

import java.util.List;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.sharedmeetings.SharedMeeting;
import nl.rodedraad.question.sharedmeetings.SharedMeetings;
import nl.rodedraad.question.sharedmeetings.SharedMeetingsQuestion;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers Q4: where one meeting could serve several programmes. */
@Controller
final class SharedMeetingsController {

	private final SharedMeetingsQuestion question;

	SharedMeetingsController(SharedMeetingsQuestion question) {
		this.question = question;
	}

	@QueryMapping
	SharedMeetings sharedMeetings(@Argument List<String> programmes, PageRequest page, DataVersion version) {
		return this.question.ask(programmes, page, version);
	}

	@SchemaMapping
	Connection<SharedMeeting> meetings(SharedMeetings meetings) {
		return Connection.of(meetings.meetings(), meetings::total);
	}

}
