package nl.rodedraad.question.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what stands around many things at once, so that a list of things costs one statement a field. */
@Component
public final class Surroundings {

	private static final Statement RELATED = Statement.named("questions/related");

	private static final Statement SAID = Statement.named("questions/said");

	private static final Statement NEIGHBOURS = Statement.named("questions/neighbours");

	private static final Statement REMARKS = Statement.named("questions/remarks");

	private final GraphReader graph;

	Surroundings(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * By id, what each thing points at, or is pointed at by, with the predicate.
	 * @param evidenced whether the facts of each relation are wanted; reading them is most of the work
	 */
	public Map<String, List<Relation>> related(Collection<String> ids, String predicate, boolean outgoing, boolean evidenced,
			DataVersion version) {
		Map<String, Object> parameters = Map.of("ids", List.copyOf(ids), "predicate", predicate, "outgoing", outgoing, "evidenced", evidenced);
		return this.graph.read(RELATED, version, parameters, RelatedRow.class).stream()
			.collect(Collectors.toMap(RelatedRow::id, RelatedRow::relations));
	}

	/** By id, the facts with a value that the predicate says of each thing. */
	public Map<String, List<EvidencedFact>> said(Collection<String> ids, String predicate, DataVersion version) {
		return this.graph.read(SAID, version, Map.of("ids", List.copyOf(ids), "predicate", predicate), SaidRow.class).stream()
			.collect(Collectors.toMap(SaidRow::id, SaidRow::facts));
	}

	/**
	 * By id, a page of all neighbours of each thing.
	 * @param predicates ids of predicates to follow, or null for all
	 * @param kind kind of neighbour, or null for all
	 */
	public Map<String, Neighbours> neighbours(Collection<String> ids, @Nullable List<String> predicates, @Nullable String kind,
			PageRequest page, DataVersion version) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("ids", List.copyOf(ids));
		parameters.put("predicates", predicates);
		parameters.put("kind", kind);
		parameters.put("after", page.afterKeys());
		parameters.put("limit", page.limit());
		return this.graph.read(NEIGHBOURS, version, parameters, NeighbourRow.class).stream()
			.collect(Collectors.toMap(NeighbourRow::id, (row) -> row.page(page)));
	}

	/** By id, what is remarked about each thing. */
	public Map<String, List<RemarkOn>> remarks(Collection<String> ids, DataVersion version) {
		return this.graph.read(REMARKS, version, Map.of("ids", List.copyOf(ids)), RemarkRow.class).stream()
			.collect(Collectors.toMap(RemarkRow::id, RemarkRow::remarks, (one, same) -> one));
	}

	/**
	 * A page of neighbours.
	 *
	 * @param page the page
	 * @param total number of neighbours in all
	 */
	public record Neighbours(Page<Neighbour> page, int total) {

	}

	private record RelatedRow(String id, List<Relation> relations) {

	}

	private record SaidRow(String id, List<EvidencedFact> facts) {

	}

	private record RemarkRow(String id, List<RemarkOn> remarks) {

	}

	private record NeighbourRow(String id, int total, List<Neighbour> relations) {

		Neighbours page(PageRequest request) {
			Function<Neighbour, List<@Nullable Object>> keys = (neighbour) -> List.of(neighbour.sortedBy(), neighbour.fact());
			return new Neighbours(Page.of(request, this.relations, keys), this.total);
		}

	}

}
