package nl.rodedraad.question.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Node;
import org.springframework.stereotype.Component;

/** Asks to which chains a thing belongs, from region to central government or the other way. */
@Component
public final class FeedbackQuestion {

	private static final Statement FEEDBACK = Statement.named("questions/feedback-paths");

	private static final Statement FEEDFORWARD = Statement.named("questions/feedforward-paths");

	private static final List<String> KINDS = List.of("intervention", "deal", "programme", "ministry", "chain");

	/** Rank of each strength of a chain, the best described first. */
	static final Map<String, Integer> STRENGTHS = Map.of("STATED", 1, "PARTLY_STATED", 2, "CHRONOLOGY_ONLY", 3);

	/** Sorts before every path; of the same form as the place of a path, so that the database plans both alike. */
	private static final List<Object> BEGINNING = List.of(0, 0, "");

	private final GraphReader graph;

	FeedbackQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The chains from region to central government to which a thing belongs.
	 * @param from full id of an intervention, deal, programme, ministry or chain, or a short id that only one of them has; a deal
	 * stands for its interventions too
	 * @throws NotFoundException if there is no such thing
	 * @throws InvalidArgumentException if more than one thing has the short id
	 */
	public ChainPaths feedback(String from, PageRequest page, DataVersion version) {
		return ask(FEEDBACK, from, page, version);
	}

	/** The chains from central government to region to which a thing belongs; see {@link #feedback}. */
	public ChainPaths feedforward(String from, PageRequest page, DataVersion version) {
		return ask(FEEDFORWARD, from, page, version);
	}

	private ChainPaths ask(Statement statement, String from, PageRequest page, DataVersion version) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("keys", keys(from));
		parameters.put("kinds", KINDS);
		parameters.put("rank", BelongingKind.ranks());
		parameters.put("strength", STRENGTHS);
		parameters.put("after", page.afterKeys().isEmpty() ? BEGINNING : page.afterKeys());
		parameters.put("limit", page.limit());
		Row row = this.graph.readOne(statement, version, parameters, Row.class).orElseThrow();
		Map<String, EvidencedFact> facts = row.facts().stream().collect(Collectors.toMap(EvidencedFact::id, Function.identity()));
		Page<ChainPath> paths = Page.of(page, row.paths(), PathRow::keys).map((path) -> path.path(facts));
		return new ChainPaths(only(row.found(), from), paths, row.total(), row.known(),
				row.reportSays().stream().map(facts::get).map(Finding::of).toList());
	}

	/** What it may be: a full id, or a short id of each kind. Always as many, so that the database plans all questions alike. */
	private static List<String> keys(String from) {
		String plain = from.strip().toLowerCase(Locale.ROOT);
		if (plain.isEmpty()) {
			throw new InvalidArgumentException("from", "from names nothing: it is empty");
		}
		return Stream.concat(Stream.of(plain), KINDS.stream().map((kind) -> kind + "/" + plain)).toList();
	}

	private static Node only(List<Node> found, String from) {
		if (found.isEmpty()) {
			throw new NotFoundException("intervention, deal, programme, ministry or chain", from);
		}
		if (found.size() > 1) {
			String ids = found.stream().map(Node::id).sorted().collect(Collectors.joining(" or "));
			throw new InvalidArgumentException("from", "'%s' can be %s: give the full id".formatted(from, ids));
		}
		return found.get(0);
	}

	private record Row(List<Node> found, int total, List<PathRow> paths, int known, List<String> reportSays, List<EvidencedFact> facts) {

	}

}
