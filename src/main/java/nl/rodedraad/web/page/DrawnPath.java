package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;

import nl.rodedraad.export.Table;
import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.Words;
import nl.rodedraad.web.picture.PathDrawing;

/**
 * A path from region to central government, or back, for the template {@code parts/path.html}: what the question answered, and
 * its drawing.
 *
 * @param path the path, as the operation documents about feedback ask it
 * @param drawing its drawing
 */
record DrawnPath(Map<String, Object> path, PathDrawing drawing) {

	static DrawnPath of(Map<String, Object> path, Words words) {
		return new DrawnPath(path, PathDrawing.of(path, words));
	}

	/** The steps of some paths, a row each. */
	static Table steps(List<DrawnPath> paths, Visit visit) {
		Words words = visit.words();
		return visit.table("stappen")
			.column("keten_id", "chain.id")
			.column("keten", "chain.name")
			.column("keten_url", (row) -> visit.url(visit.path(Path.text(row, "chain.id"))))
			.column("stap_id", "step.step.id")
			.column("stap", (row) -> String.valueOf(((Number) row.get("number")).intValue()))
			.column("datums", "step.dates.period")
			.column("gebeurtenis", (row) -> words.text(text(row, "step.title")))
			.column("soort_stap", (row) -> words.code("step-kind", Path.get(row, "step.kind")))
			.column("wie_ids", "step.actors.actor.id")
			.column("wie", "step.actors.actor.name")
			.column("laag_ids", "step.effects.layer.id")
			.column("effect", (row) -> words(row, "step.effects.effect", "effect", words))
			.column("verband", "step.next.kind")
			.column("verband_uitleg", (row) -> words.text(text(row, "step.next.note")))
			.column("dagen_minstens", "step.next.timeBetween.minDays")
			.column("dagen_hooguit", "step.next.timeBetween.maxDays")
			.column("feit_ids", "step.facts.id")
			.of(paths.stream().flatMap((drawn) -> rows(drawn.path).stream()).toList());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(Map<String, Object> path) {
		List<Map<String, Object>> steps = (List<Map<String, Object>>) path.get("steps");
		return steps.stream()
			.map((step) -> Map.of("chain", path.get("chain"), "number", steps.indexOf(step) + 1, "step", step))
			.toList();
	}

	private static String words(Map<String, Object> row, String path, String vocabulary, Words words) {
		List<?> codes = (List<?>) Path.get(row, path);
		return (codes == null) ? "" : String.join("; ", codes.stream().map((code) -> words.code(vocabulary, code)).toList());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> text(Map<String, Object> row, String path) {
		return (Map<String, Object>) Path.get(row, path);
	}

}
