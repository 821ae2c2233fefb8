package nl.rodedraad.question.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Ministry;
import nl.rodedraad.question.catalogue.Municipality;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.overlap.Check.Searched;
import org.springframework.stereotype.Component;

/** Asks which programmes and deals overlap, from either side. */
@Component
public final class OverlapQuestion {

	/** Protects the statement from lists of programmes that nobody compares. */
	public static final int MAX_PROGRAMMES = 10;

	private static final Statement BY_PROGRAMME = Statement.named("questions/programme-overlap");

	private static final Statement BY_DEAL = Statement.named("questions/deal-overlap");

	private static final String REGIO_DEALS = "programme/regio-deals";

	private final GraphReader graph;

	OverlapQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The deals that overlap with the programmes.
	 * @param programmes ids or short ids; one to {@link #MAX_PROGRAMMES}
	 * @param kinds kinds of reason to look for; empty for all
	 * @throws NotFoundException if a programme is not there
	 */
	public ProgrammeOverlap ofProgrammes(List<String> programmes, List<ReasonKind> kinds, PageRequest page, DataVersion version) {
		if (programmes.isEmpty() || programmes.size() > MAX_PROGRAMMES) {
			throw new InvalidArgumentException("programmes", "Name 1 to %d programmes, not %d".formatted(MAX_PROGRAMMES, programmes.size()));
		}
		Set<String> keys = new TreeSet<>();
		programmes.forEach((programme) -> keys.add(ThingKey.of("programmes", "programme", programme)));
		Map<String, Object> parameters = parameters(kinds, page);
		parameters.put("keys", List.copyOf(keys));
		ProgrammeRow row = this.graph.readOne(BY_PROGRAMME, version, parameters, ProgrammeRow.class).orElseThrow();
		if (!row.missing().isEmpty()) {
			throw new NotFoundException("programme", row.missing().get(0));
		}
		List<Programme> found = row.searched().stream().map(SearchedProgramme::programme).toList();
		List<Check> checks = row.searched().stream().flatMap((one) -> Check.of(one.programme(), one.searched(), orAll(kinds)).stream()).toList();
		return new ProgrammeOverlap(found, Page.of(page, row.pairs(), OverlapPair::keys), row.deals().stream().distinct().toList(), row.total(),
				row.unnamed(), notCounted(found, row.coordinating()), checks);
	}

	/**
	 * The programmes that overlap with a deal.
	 * @param deal id or short id
	 * @param kinds kinds of reason to look for; empty for all
	 * @throws NotFoundException if the deal is not there
	 */
	public DealOverlap ofDeal(String deal, List<ReasonKind> kinds, PageRequest page, DataVersion version) {
		Map<String, Object> parameters = parameters(kinds, page);
		parameters.put("key", ThingKey.of("deal", "deal", deal));
		DealRow row = this.graph.readOne(BY_DEAL, version, parameters, DealRow.class).orElseThrow(() -> new NotFoundException("deal", deal));
		return new DealOverlap(row.deal(), Page.of(page, row.pairs(), OverlapPair::keys), row.total(), row.without(),
				notCounted(row), Check.of(row.deal(), row.searched(), orAll(kinds)));
	}

	private static Map<String, Object> parameters(List<ReasonKind> kinds, PageRequest page) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("rank", ReasonKind.ranks(orAll(kinds)));
		parameters.put("after", page.afterKeys());
		parameters.put("limit", page.limit());
		return parameters;
	}

	private static List<ReasonKind> orAll(List<ReasonKind> kinds) {
		return kinds.isEmpty() ? List.of(ReasonKind.values()) : kinds;
	}

	private static List<NotCounted> notCounted(List<Programme> programmes, List<Ministry> coordinating) {
		List<NotCounted> notCounted = new ArrayList<>();
		for (Programme programme : programmes) {
			if (programme.id().equals(REGIO_DEALS)) {
				notCounted.add(new NotCounted(NotCounted.Because.IS_THE_DEALS, programme));
			}
			else if ("NATIONWIDE".equals(programme.scope())) {
				notCounted.add(new NotCounted(NotCounted.Because.NATIONWIDE, programme));
			}
		}
		coordinating.forEach((ministry) -> notCounted.add(new NotCounted(NotCounted.Because.COORDINATES_THE_DEALS, ministry)));
		return notCounted;
	}

	private static List<NotCounted> notCounted(DealRow row) {
		List<NotCounted> notCounted = notCounted(row.nationwide(), row.coordinating());
		row.splitUp().forEach((municipality) -> notCounted.add(new NotCounted(NotCounted.Because.SPLIT_UP, municipality)));
		return notCounted;
	}

	private record ProgrammeRow(List<String> missing, int total, List<OverlapPair> pairs, List<Deal> deals,
			List<UnnamedLink> unnamed, List<Ministry> coordinating, List<SearchedProgramme> searched) {

	}

	private record SearchedProgramme(Programme programme, int stated, int interventions, int areas, int municipalities, int themes,
			int ministries, Map<ReasonKind, Integer> counts) {

		Searched searched() {
			return new Searched(this.stated, this.interventions, this.areas, this.municipalities, this.themes, this.ministries, this.counts);
		}

	}

	private record DealRow(Deal deal, int total, List<OverlapPair> pairs, List<Programme> nationwide, List<Ministry> coordinating,
			List<Municipality> splitUp, Searched searched, List<Programme> without) {

	}

}
