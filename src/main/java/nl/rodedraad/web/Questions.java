package nl.rodedraad.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.graph.DataVersion;

/** The questions that are asked for one page; all of them are answered from the data that it began with. */
final class Questions {

	private final OperationClient client;

	private final Asked asked;

	private final DataVersion version;

	private final Deadline deadline;

	private final List<Answer> answers = new ArrayList<>();

	Questions(OperationClient client, Asked asked, DataVersion version, Deadline deadline) {
		this.client = client;
		this.asked = asked;
		this.version = version;
		this.deadline = deadline;
	}

	/** @see Visit#ask */
	Answer ask(String document, Map<String, ?> variables) {
		Map<String, Object> given = new HashMap<>(variables);
		given.values().removeIf((value) -> value == null);
		Answer answer;
		try {
			answer = this.client.ask(document, given, this.deadline);
		}
		catch (AskException ex) {
			if (!ex.isAboutCursor() || given.remove("after") == null) {
				throw ex;
			}
			this.asked.ignore(Asked.AFTER, "ignored.cursor");
			answer = this.client.ask(document, given, this.deadline);
		}
		if (answer.generation() != this.version.generation()) {
			throw new DataChangedException();
		}
		this.answers.add(answer);
		return answer;
	}

	/** @see Visit#whole */
	List<Map<String, Object>> whole(Answer answer, String path, String after) {
		if (!"csv".equals(this.asked.format())) {
			return answer.list(path + ".nodes");
		}
		return all(answer.document(), answer.variables(), path, after);
	}

	/** @see Visit#all */
	List<Map<String, Object>> all(String document, Map<String, ?> given, String path, String after) {
		List<Map<String, Object>> all = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(given);
		variables.remove(after);
		boolean more = true;
		while (more) {
			Answer part = ask(document, variables);
			all.addAll(part.list(path + ".nodes"));
			variables.put(after, Path.get(part.data(), path + ".pageInfo.endCursor"));
			more = Boolean.TRUE.equals(Path.get(part.data(), path + ".pageInfo.hasNextPage"));
		}
		return all;
	}

	List<Answer> answers() {
		return List.copyOf(this.answers);
	}

}
