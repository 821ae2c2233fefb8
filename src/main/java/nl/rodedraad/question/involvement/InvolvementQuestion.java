package nl.rodedraad.question.involvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Ministry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks where ministries signed and where they were involved, from a ministry, from a deal, or for all at once. */
@Component
public final class InvolvementQuestion {

	/** Protects the answer from a matrix that nobody can read: with a full page of deals it has 1,500 cells. */
	public static final int MAX_MINISTRIES = 15;

	private static final Statement BY_MINISTRY = Statement.named("questions/ministry-involvement");

	private static final Statement BY_DEAL = Statement.named("questions/deal-involvement");

	private static final Statement MATRIX = Statement.named("questions/involvement-matrix");

	private static final Statement FACTS = Statement.named("questions/facts");

	private final GraphReader graph;

	InvolvementQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * A ministry in the deals.
	 * @param ministry id, short id, or any of its names, old or new
	 * @param states which cells to list
	 * @throws NotFoundException if the ministry, or the tranche or theme, is not there
	 */
	public MinistryInvolvement ofMinistry(String ministry, Within within, States states, PageRequest page, DataVersion version) {
		Map<String, Object> asked = asked(within, page);
		asked.put("key", ThingKey.of("ministry", "ministry", ministry));
		asked.put("signed", states.signed().stream().map(Enum::name).toList());
		asked.put("involvement", states.involvement().stream().map(Enum::name).toList());
		MinistryRow row = this.graph.readOne(BY_MINISTRY, version, asked, MinistryRow.class)
			.orElseThrow(() -> new NotFoundException("ministry", ministry));
		refuse(row.missing());
		Map<String, EvidencedFact> facts = byId(row.facts());
		Page<InvolvementCell> cells = Page.of(page, row.cells(), CellRow::keys).map((cell) -> cell.cell(facts));
		return new MinistryInvolvement(row.ministry(), row.coverage(), cells, row.total(), cells(row.toActOn(), facts));
	}

	/**
	 * All ministries in a deal, or one of them.
	 * @param deal id or short id
	 * @param ministry id, short id or any name of the only ministry of which to list the cell, or null for all
	 * @throws NotFoundException if the deal is not there
	 */
	public DealInvolvement ofDeal(String deal, @Nullable String ministry, DataVersion version) {
		Map<String, Object> asked = new HashMap<>();
		asked.put("key", ThingKey.of("deal", "deal", deal));
		asked.put("ministry", (ministry == null) ? null : ThingKey.of("ministry", "ministry", ministry));
		DealRow row = this.graph.readOne(BY_DEAL, version, asked, DealRow.class)
			.orElseThrow(() -> new NotFoundException("deal", deal));
		Map<String, EvidencedFact> facts = byId(row.facts());
		return new DealInvolvement(row.deal(), row.coverage(), cells(row.cells(), facts), cells(row.toActOn(), facts));
	}

	/**
	 * Ministries in deals.
	 * @param ministries ids, short ids or names, at most {@link #MAX_MINISTRIES}; empty for all
	 * @throws NotFoundException if a ministry, or the tranche or theme, is not there
	 */
	public InvolvementMatrix matrix(List<String> ministries, Within within, PageRequest page, DataVersion version) {
		if (ministries.size() > MAX_MINISTRIES) {
			throw new InvalidArgumentException("ministries",
					"Name at most %d ministries, not %d".formatted(MAX_MINISTRIES, ministries.size()));
		}
		Map<String, Object> asked = asked(within, page);
		asked.put("ministries", ministries.stream().map((ministry) -> ThingKey.of("ministries", "ministry", ministry)).toList());
		MatrixRow row = this.graph.readOne(MATRIX, version, asked, MatrixRow.class).orElseThrow();
		refuse(row.missing());
		return row.matrix(page);
	}

	/** By cell, the facts that it rests on, with one statement for all cells. */
	public Map<MatrixCell, List<EvidencedFact>> evidence(Collection<MatrixCell> cells, DataVersion version) {
		Set<String> ids = cells.stream().flatMap((cell) -> cell.factIds().stream()).collect(Collectors.toSet());
		Map<String, Object> asked = Map.of("ids", List.copyOf(ids));
		Map<String, EvidencedFact> facts = byId(this.graph.read(FACTS, version, asked, FactRow.class).stream()
			.map(FactRow::fact).toList());
		return cells.stream().collect(Collectors.toMap(Function.identity(), (cell) -> cell.factIds().stream().map(facts::get).toList(),
				(one, same) -> one));
	}

	private static Map<String, Object> asked(Within within, PageRequest page) {
		Map<String, Object> asked = new HashMap<>();
		asked.put("within", within.keys());
		asked.put("after", page.afterKeys());
		asked.put("limit", page.limit());
		return asked;
	}

	private static void refuse(List<String> missing) {
		if (!missing.isEmpty()) {
			String[] key = missing.get(0).split("/", 2);
			throw new NotFoundException(key[0], key[1]);
		}
	}

	private static Map<String, EvidencedFact> byId(List<EvidencedFact> facts) {
		return facts.stream().collect(Collectors.toMap(EvidencedFact::id, Function.identity()));
	}

	private static List<InvolvementCell> cells(List<CellRow> rows, Map<String, EvidencedFact> facts) {
		return rows.stream().map((row) -> row.cell(facts)).toList();
	}

	/**
	 * Which deals a question is about.
	 *
	 * @param tranche id or number of a tranche, or null for all
	 * @param theme id or number of a theme that they work on, themselves or in an intervention, or null for all
	 */
	public record Within(@Nullable String tranche, @Nullable String theme) {

		/** All deals. */
		public static final Within ALL = new Within(null, null);

		List<String> keys() {
			List<String> keys = new ArrayList<>();
			if (this.tranche != null) {
				keys.add(ThingKey.of("tranche", "tranche", this.tranche));
			}
			if (this.theme != null) {
				keys.add(ThingKey.of("theme", "theme", this.theme));
			}
			return keys;
		}

	}

	/**
	 * Which cells to list.
	 *
	 * @param signed empty for all
	 * @param involvement empty for all
	 */
	public record States(List<SignedState> signed, List<InvolvementState> involvement) {

		/** Whatever is known. */
		public static final States ALL = new States(List.of(), List.of());

	}

	private record MinistryRow(Ministry ministry, List<String> missing, InvolvementCoverage coverage, int total, List<CellRow> cells,
			List<CellRow> toActOn, List<EvidencedFact> facts) {

	}

	private record DealRow(Deal deal, InvolvementCoverage coverage, List<CellRow> cells, List<CellRow> toActOn, List<EvidencedFact> facts) {

	}

	private record FactRow(EvidencedFact fact) {

	}

}
