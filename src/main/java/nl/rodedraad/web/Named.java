package nl.rodedraad.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A thing that a reader names in a box, by its full id or in words; words are looked up, and where they fit several things the
 * reader chooses.
 *
 * @param parameter name of the parameter of the address
 * @param typed what the reader wrote, or null
 * @param thing object with {@code id} and {@code name}, or null while it is not known
 * @param choices what it may be, when that is not known
 */
public record Named(String parameter, @Nullable String typed, @Nullable Map<String, Object> thing, List<Map<String, Object>> choices) {

	/** A parameter that goes with the box: the id of the thing whose name was in it when the page was made. */
	private static final String KNOWN = "-id";

	private static final int CHOICES = 10;

	private static final int MAX_WORDS = 20;

	private static final int ID = 200;

	private static final Pattern FULL_ID = Pattern.compile("[a-z]+/[^\\s/]+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Reads a parameter of the address, and finds the thing that it names. */
	public static Named of(Visit visit, String parameter) {
		String typed = visit.asked().text(parameter);
		String known = visit.asked().text(parameter + KNOWN);
		if (typed == null) {
			return new Named(parameter, null, null, List.of());
		}
		Map<String, Object> thing = byId(visit, typed);
		if (thing == null && known != null) {
			Map<String, Object> before = byId(visit, known);
			thing = (before != null && typed.equals(before.get("name"))) ? before : null;
		}
		return (thing != null) ? new Named(parameter, typed, thing, List.of()) : found(visit, parameter, typed);
	}

	/** Whether the address names it otherwise than by its id. */
	public boolean isInWords() {
		return this.thing != null && !this.thing.get("id").equals(this.typed);
	}

	/** Its full id; null while it is not known. */
	public @Nullable String id() {
		return (this.thing == null) ? null : (String) this.thing.get("id");
	}

	/** What stands in the box: its name, or else what the reader wrote. */
	public @Nullable String shown() {
		return (this.thing == null) ? this.typed : (String) this.thing.get("name");
	}

	/** What names it in an address: its id, or else what the reader wrote. */
	public @Nullable String written() {
		return (this.thing == null) ? this.typed : id();
	}

	private static @Nullable Map<String, Object> byId(Visit visit, String id) {
		return (id.length() <= ID && FULL_ID.matcher(id).matches()) ? visit.ask("node", Map.of("id", id)).object("node") : null;
	}

	@SuppressWarnings("unchecked")
	private static Named found(Visit visit, String parameter, String typed) {
		long words = BETWEEN_WORDS.splitAsStream(typed).filter((word) -> !word.isEmpty()).count();
		if (words == 0 || words > MAX_WORDS) {
			return new Named(parameter, typed, null, List.of());
		}
		List<Map<String, Object>> hits = visit.ask("suggestions", Map.of("text", typed, "kinds", List.copyOf(Addresses.kinds()), "first", CHOICES)).list("search.hits.nodes");
		List<Map<String, Object>> exact = hits.stream().filter((hit) -> "EXACT".equals(hit.get("rank"))).toList();
		if (hits.size() == 1 || exact.size() == 1) {
			return new Named(parameter, typed, (Map<String, Object>) ((exact.size() == 1) ? exact : hits).get(0).get("thing"), List.of());
		}
		return new Named(parameter, typed, null, hits.stream().map((hit) -> (Map<String, Object>) hit.get("thing")).toList());
	}

}
