package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.rodedraad.web.Answer;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.picture.Atlas;
import nl.rodedraad.web.picture.DotMap;
import nl.rodedraad.web.picture.MapMark;
import org.springframework.stereotype.Component;

/** Draws where a programme works and where the deals work that overlap with it. */
@Component
final class OverlapMap {

	private static final List<String> PLACES_OF_PROGRAMME = List.of("municipalities.node.id", "areas.node.municipalities.node.id",
			"rounds.node.awards.node.recipients.node.id");

	private final Atlas atlas;

	OverlapMap(Atlas atlas) {
		this.atlas = atlas;
	}

	/**
	 * The map of a programme that there is.
	 * @param deals those that overlap, with their municipalities
	 */
	DotMap of(String programme, List<Map<String, Object>> deals, Visit visit) {
		Answer answer = visit.ask("coordinator-programme-map", Map.of("programme", programme));
		Map<String, Object> found = answer.object("programme");
		List<MapMark> marks = new ArrayList<>();
		PLACES_OF_PROGRAMME.stream().flatMap((path) -> ids(found, path))
			.forEach((id) -> marks.add(new MapMark(id, "programme", Path.text(found, "name"))));
		deals.forEach((deal) -> ids(deal, "municipalities.node.id").forEach((id) -> marks.add(new MapMark(id, "deal", Path.text(deal, "name")))));
		return this.atlas.map(visit.words().message("programme.map.title", Path.text(found, "name")), marks, visit);
	}

	/** The ids at a path, however many lists are within each other on the way. */
	private static Stream<String> ids(Object from, String path) {
		return flat(Path.get(from, path));
	}

	private static Stream<String> flat(Object found) {
		return (found instanceof List<?> list) ? list.stream().flatMap(OverlapMap::flat) : Stream.of(found.toString());
	}

}
