package nl.rodedraad.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Collects while a page is written which facts and remarks it shows, and numbers them; the list of sources at its end tells
 * each of them once, however often the page rests on it.
 */
public final class Footnotes {

	private static final List<String> STRONGEST_FIRST = List.of("STATED", "CLASSIFIED", "DERIVED");

	private final Map<Object, Note> notes = new LinkedHashMap<>();

	/** The signs for facts, objects as the fragment {@code Evidence} of the operation documents asks them. */
	public List<Mark> of(List<Map<String, Object>> facts) {
		List<Mark> marks = new ArrayList<>();
		for (Map<String, Object> fact : facts) {
			Object id = fact.get("id");
			Note known = this.notes.get(id);
			Note note = (known != null) ? known : new Note(this.notes.size() + 1, basis(fact), fact, places(fact, "supports"));
			this.notes.putIfAbsent(id, note);
			marks.add(new Mark(note, known == null));
		}
		return marks;
	}

	/** The sign for a remark, an object with {@code places}; none when no source is behind it. */
	public List<Mark> ofRemark(Map<String, Object> remark) {
		List<Map<String, Object>> places = places(remark, "places");
		if (places.isEmpty()) {
			return List.of();
		}
		Note known = this.notes.get(places);
		Note note = (known != null) ? known : new Note(this.notes.size() + 1, "remark", null, places);
		this.notes.putIfAbsent(places, note);
		return List.of(new Mark(note, known == null));
	}

	/** All footnotes so far, in the order of their numbers. */
	public List<Note> all() {
		return List.copyOf(this.notes.values());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> places(Map<String, Object> of, String field) {
		return (List<Map<String, Object>>) Path.get(of, field);
	}

	private static String basis(Map<String, Object> fact) {
		List<?> bases = (List<?>) Path.get(fact, "bases");
		return STRONGEST_FIRST.stream().filter(bases::contains).findFirst().orElseThrow().toLowerCase(Locale.ROOT);
	}

}
