package nl.rodedraad.question.similar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Intervention;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.similar.SimilarInterventions.SetAside;
import nl.rodedraad.question.similar.SimilarInterventions.SetAside.Because;
import org.springframework.stereotype.Component;

/** Asks which interventions are like one, and in what. */
@Component
public final class SimilarQuestion {

	private static final Statement STATEMENT = Statement.named("questions/similar-interventions");

	/**
	 * A theme, programme or partner that more things share leads to no intervention by itself: protects the statement from
	 * walking through everything, and the reader from likenesses that say nothing.
	 */
	private static final int COMMON = 300;

	/** Sorts before every intervention. */
	private static final List<Object> BEGINNING = List.of(0, 0, 0, "");

	private final GraphReader graph;

	SimilarQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The interventions that are like one.
	 * @param intervention id, short id or old id
	 * @throws NotFoundException if the intervention is not there
	 */
	public SimilarInterventions to(String intervention, PageRequest page, DataVersion version) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("key", ThingKey.of("intervention", "intervention", intervention));
		parameters.put("common", COMMON);
		parameters.put("rank", LikenessKind.ranks());
		parameters.put("after", page.afterKeys().isEmpty() ? BEGINNING : page.afterKeys());
		parameters.put("limit", page.limit());
		return this.graph.readOne(STATEMENT, version, parameters, Row.class)
			.orElseThrow(() -> new NotFoundException("intervention", intervention))
			.answer(page);
	}

	private record Row(Intervention asked, List<Deal> deals, int total, List<SimilarIntervention> similar, List<Way> ways,
			List<Node> tooCommon, List<Node> coordinating) {

		SimilarInterventions answer(PageRequest page) {
			Map<LikenessKind, Way> byKind = this.ways.stream().collect(Collectors.toMap(Way::kind, Function.identity()));
			List<LikenessCheck> checks = Arrays.stream(LikenessKind.values()).map(byKind::get).map(Way::check).toList();
			List<SetAside> setAside = Stream.concat(this.tooCommon.stream().map((thing) -> new SetAside(Because.TOO_COMMON, thing)),
					this.coordinating.stream().map((thing) -> new SetAside(Because.COORDINATES, thing))).toList();
			return new SimilarInterventions(this.asked, this.deals, Page.of(page, this.similar, SimilarIntervention::keys), this.total,
					checks, setAside);
		}

	}

	private record Way(LikenessKind kind, int known, int found) {

		LikenessCheck check() {
			return LikenessCheck.of(this.kind, this.known, this.found);
		}

	}

}
