package nl.rodedraad.question.connection;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.connection.Between.PathOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks how two things are connected. */
@Component
public final class ConnectionQuestion {

	/** Protects the reader: who sees this many paths sees none. */
	public static final int MAX_PATHS = 20;

	private static final Statement CONNECTION = Statement.named("questions/connection");

	private final GraphReader graph;

	ConnectionQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The shortest and best supported paths from one thing to another.
	 * @param from full id or old id; for a ministry also any of its names after {@code ministry/}
	 * @param to the same
	 * @param first number of paths, from 1 to {@link #MAX_PATHS}
	 * @throws InvalidArgumentException if an id names no kind, both are the same thing, or the number is out of bounds
	 * @throws NotFoundException if one of the things is not there
	 */
	public Between ask(String from, String to, int first, DataVersion version) {
		if (first < 1 || first > MAX_PATHS) {
			throw new InvalidArgumentException("first", "first must be from 1 to %d, and is %d".formatted(MAX_PATHS, first));
		}
		Map<String, Object> parameters = Map.of("from", key("from", from), "to", key("to", to), "limit", first);
		Row row = this.graph.readOne(CONNECTION, version, parameters, Row.class).orElseThrow();
		Node start = found(row.start(), from);
		Node goal = found(row.goal(), to);
		if (start.id().equals(goal.id())) {
			throw new InvalidArgumentException("to", "'%s' and '%s' are the same thing; name two".formatted(from, to));
		}
		return new Between(start, goal, row.outcome(), row.paths(), row.total(), row.notPassed());
	}

	private static String key(String argument, String written) {
		if (!written.contains("/")) {
			throw new InvalidArgumentException(argument, "'%s' names no kind; a full id looks like deal/achterhoek".formatted(written));
		}
		return written.strip().toLowerCase(Locale.ROOT);
	}

	private static Node found(@Nullable Node node, String written) {
		if (node == null) {
			throw new NotFoundException("thing", written);
		}
		return node;
	}

	private record Row(@Nullable Node start, @Nullable Node goal, List<NotPassed> notPassed, int total, List<PathBetween> paths,
			boolean around) {

		PathOutcome outcome() {
			if (!this.paths.isEmpty()) {
				return PathOutcome.CONNECTED;
			}
			return this.around ? PathOutcome.ONLY_AROUND : PathOutcome.NOT_CONNECTED;
		}

	}

}
