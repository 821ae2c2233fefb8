package nl.rodedraad.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.rodedraad.fact.Kind;
import nl.rodedraad.fact.Thing;

/** All things of the dataset, found by their ids and by their old ids. */
final class Things {

	private final Map<String, Thing> byId = new LinkedHashMap<>();

	private final Map<String, String> aliases = new LinkedHashMap<>();

	private final Map<String, Kind> kinds;

	Things(Map<String, Kind> kinds) {
		this.kinds = kinds;
	}

	/** Whether the id and the aliases were all free. */
	boolean add(Thing thing) {
		boolean free = this.byId.putIfAbsent(thing.id(), thing) == null && !this.aliases.containsKey(thing.id());
		for (String alias : thing.aliases()) {
			free &= this.aliases.putIfAbsent(alias, thing.id()) == null && !this.byId.containsKey(alias);
		}
		return free;
	}

	/**
	 * Finds what a reference means: a full id, or the slug alone where only one kind can be meant. The slug of a
	 * qualified kind may leave out the part that it shares with the file it stands in.
	 */
	Optional<Thing> find(String reference, Set<String> allowed, String context) {
		if (reference.contains("/")) {
			String id = this.aliases.getOrDefault(reference, reference);
			return Optional.ofNullable(this.byId.get(id)).filter((thing) -> allowed.contains(thing.kind()));
		}
		if (allowed.size() != 1) {
			return Optional.empty();
		}
		String kind = allowed.iterator().next();
		Optional<Thing> plain = find(kind + "/" + reference, allowed, context);
		if (plain.isEmpty() && this.kinds.get(kind).qualified()) {
			return find(kind + "/" + context + "." + reference, allowed, context);
		}
		return plain;
	}

	Optional<Thing> get(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	Collection<Thing> all() {
		return this.byId.values();
	}

}
